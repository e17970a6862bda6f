package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReportStepTest {
    @Test
    void leavesTheSelectionOfAReportWithoutTopic() {
        Selection selection = selection(List.of("narcotics"), null);

        assertThat(ReportStep.narrowed(selection, null)).isEqualTo(selection);
    }

    @Test
    void narrowsToTheReportsTopic() {
        assertThat(ReportStep.narrowed(selection(List.of(), "words > 9"), "border_security"))
                .isEqualTo(selection(List.of("border_security"), "words > 9"));
        assertThat(ReportStep.narrowed(selection(List.of("border_security"), null), "border_security"))
                .isEqualTo(selection(List.of("border_security"), null));
    }

    @Test
    void demandsBothWhereTheSelectionHasOtherTopics() {
        assertThat(ReportStep.narrowed(selection(List.of("narcotics"), null), "border_security"))
                .isEqualTo(selection(List.of("narcotics"), "exists(topics, about -> about.topic = 'border_security')"));
        assertThat(ReportStep.narrowed(selection(List.of("narcotics"), "a OR b"), "border_security"))
                .isEqualTo(selection(
                        List.of("narcotics"), "(a OR b) AND exists(topics, about -> about.topic = 'border_security')"));
    }

    private static Selection selection(List<String> topics, @Nullable String where) {
        return new Selection(
                LocalDate.of(2007, 1, 1), null, List.of("Embassy Astana"), List.of("KZ"), List.of(), topics, where);
    }
}
