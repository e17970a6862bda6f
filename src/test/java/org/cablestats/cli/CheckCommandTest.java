package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CheckCommandTest {
    @Test
    void findsNoFaultInWhatTheProgramBrings() {
        Typed typed = Typed.line("check");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).matches("\\d+ jobs, \\d+ reports, \\d+ statistics, \\d+ topics: no faults\n");
    }

    @Test
    void listsJobsAndStatistics() {
        assertThat(Typed.line("jobs").out()).isEqualTo("""
                name     schedule   steps                        title
                -------  ---------  ---------------------------  ---------------
                nightly  0 3 * * *  load, check, report          Nightly refresh
                sample              sample, load, check, report  Sample
                """);
        assertThat(Typed.line("statistics", "--format", "csv").out())
                .startsWith("name,question\n")
                .contains("\ncables-by-origin,");
    }

    @Test
    void namesAStatisticAndATopicBeforeItLooksForAWarehouse() {
        assertThat(Typed.line("query", "cables-by-orgin", "--topic", "border_securty", "--warehouse", "nowhere"))
                .isEqualTo(new Typed(2, "", """
                        Cannot find topic 'border_securty'; did you mean 'border_security'?
                        Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?
                        """));
        assertThat(Typed.line("report", "overvew", "--warehouse", "nowhere"))
                .isEqualTo(new Typed(2, "", "Cannot find report 'overvew'; did you mean 'overview'?\n"));
        assertThat(Typed.line("run", "nigthly"))
                .isEqualTo(new Typed(2, "", "Cannot find job 'nigthly'; did you mean 'nightly'?\n"));
    }

    @Test
    void saysThatThereIsNoWarehouse() {
        assertThat(Typed.line("query", "cables-by-origin", "--warehouse", "nowhere")
                        .err())
                .isEqualTo("Cannot open warehouse 'nowhere': there is no such folder (cablestats load makes one)\n");
        assertThat(Typed.line("snapshots", "--warehouse", "src"))
                .isEqualTo(new Typed(
                        2, "", "Cannot open warehouse 'src': the folder has no catalog.db, so it is no warehouse\n"));
    }
}
