package org.cablestats.table.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cablestats.table.schema.LoadCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SnapshotChoiceTest {
    private static final List<Snapshot> STATES = List.of(
            state(1, "2026-11-01T23:59:59Z"), state(3, "2026-11-02T00:00:00Z"), state(4, "2026-10-01T00:00:00Z"));

    @Test
    void readsAnOrdinalADayOrATime() {
        assertThat(SnapshotChoice.parse("17")).contains(new SnapshotChoice.Ordinal(17));
        assertThat(SnapshotChoice.parse("2026-12-31"))
                .contains(new SnapshotChoice.Before(Instant.parse("2027-01-01T00:00:00Z"), "2026-12-31"));
        assertThat(SnapshotChoice.parse("2026-12-31T23:59:59.9Z"))
                .contains(new SnapshotChoice.Before(Instant.parse("2027-01-01T00:00:00Z"), "2026-12-31T23:59:59.9Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1234567890", "2026-11", "2026-02-30", "2026-11-01T", "12026-11-01", "now"})
    void takesNothingElse(String text) {
        assertThat(SnapshotChoice.parse(text)).isEmpty();
    }

    @Test
    void takesOfTheStatesUpToADateTheLastThatWasPublished() {
        assertThat(before("2026-11-02")).isEqualTo(4);
        assertThat(before("2026-11-01"))
                .as("the fourth is dated before the first")
                .isEqualTo(4);
        List<Snapshot> two = STATES.subList(0, 2);
        assertThat(of("2026-11-01").of(two))
                .hasValueSatisfying(state -> assertThat(state.ordinal()).isEqualTo(1));
        assertThat(of("2026-11-02").of(two))
                .hasValueSatisfying(state -> assertThat(state.ordinal()).isEqualTo(3));
        assertThat(of("2026-10-31").of(two)).isEmpty();
    }

    private static int before(String date) {
        return of(date).of(STATES).orElseThrow().ordinal();
    }

    private static SnapshotChoice.Before of(String date) {
        return (SnapshotChoice.Before) SnapshotChoice.parse(date).orElseThrow();
    }

    private static Snapshot state(int ordinal, String dated) {
        return new Snapshot(
                ordinal, Instant.parse(dated), 0, null, "", new LoadCounts(0, 0, 0, 0, 0, 0), Derivation.UNKNOWN, null);
    }
}
