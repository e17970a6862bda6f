package org.cablestats.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

final class RunMetricsTest {
    @Test
    void saysInNumbersWhatTheRecordSays() {
        Golden.assertEqual("run/night.prom", RunMetrics.of(InventedRuns.night()));
    }

    @Test
    void saysThatNothingWasDoneAsNothingHadChanged() {
        String text = RunMetrics.of(InventedRuns.skipped());

        assertThat(text)
                .contains("cablestats_run_success{job=\"nightly\"} 1\n", "cablestats_run_skipped{job=\"nightly\"} 1\n")
                .doesNotContain("cables{", "records");
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        String text = RunMetrics.of(InventedRuns.interrupted());

        assertThat(text)
                .contains(
                        "cablestats_run_success{job=\"nightly\"} 0\n",
                        "cablestats_run_exit_code{job=\"nightly\"} 130\n")
                .doesNotContain("cables{", "snapshot", "records");
    }

    /** As OpenMetrics 1.0 has them: a name and its type once, its samples below it, the unit at the name's end, the end at the end. */
    @Test
    void hasEveryNameDescribedOnceAboveItsValues() {
        List<String> lines = RunMetrics.of(InventedRuns.stopped()).lines().toList();
        String described = "";
        for (String line : lines.subList(0, lines.size() - 1)) {
            if (line.startsWith("# TYPE ")) {
                described = line.split(" ", -1)[2];
                assertThat(lines).filteredOn(line::equals).hasSize(1);
            } else if (line.startsWith("# UNIT ")) {
                assertThat(described).endsWith("_" + line.split(" ", -1)[3]);
            } else if (!line.startsWith("# HELP " + described + " ")) {
                assertThat(line).matches(described + "\\{[^{}]*\\} [0-9.]+");
            }
        }
        assertThat(lines.get(lines.size() - 1)).isEqualTo("# EOF");
    }
}
