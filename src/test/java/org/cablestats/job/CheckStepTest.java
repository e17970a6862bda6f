package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CheckStepTest {
    private static final Step.Check STEP = new Step.Check(
            100, 200, new TreeMap<>(Map.of("created", 0.99, "origin", 0.5, "tags", 0.1)), "jobs/nightly.yaml:5: ");

    @Test
    void asksOneQuestion() {
        assertThat(CheckStep.question(STEP))
                .isEqualTo("SELECT count(*) AS cables, count_if(created IS NOT NULL) AS filled_created,"
                        + " count_if(origin <> '') AS filled_origin, count_if(size(tags) > 0) AS filled_tags"
                        + " FROM cables");
    }

    @Test
    void findsNothingWhereAllHolds() {
        assertThat(CheckStep.failures(STEP, List.of(100L, 99L, 50L, 10L))).isEmpty();
    }

    @Test
    void namesEverythingThatDoesNotHold() {
        assertThat(CheckStep.failures(STEP, List.of(99L, 98L, 49L, 0L)))
                .containsExactly(
                        "jobs/nightly.yaml:5: Cannot accept the cables: 99 (expected at least 100)",
                        "jobs/nightly.yaml:5: Cannot accept column 'created': 0.98989 of the cables have a value in it"
                                + " (expected at least 0.99)",
                        "jobs/nightly.yaml:5: Cannot accept column 'origin': 0.49494 of the cables have a value in it"
                                + " (expected at least 0.5)",
                        "jobs/nightly.yaml:5: Cannot accept column 'tags': 0 of the cables have a value in it"
                                + " (expected at least 0.1)");
        assertThat(CheckStep.failures(STEP, List.of(201L, 201L, 201L, 201L)))
                .containsExactly("jobs/nightly.yaml:5: Cannot accept the cables: 201 (expected at most 200)");
    }

    @Test
    void countsNothingFilledWhereThereIsNoCable() {
        assertThat(CheckStep.failures(STEP, List.of(0L, 0L, 0L, 0L))).hasSize(4);
    }
}
