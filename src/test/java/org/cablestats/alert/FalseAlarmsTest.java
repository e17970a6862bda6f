package org.cablestats.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

final class FalseAlarmsTest {
    private static final String TABLE = "alert/false-alarms.md";

    /** One year of each kind: what docs/alerts.md says of hundreds. */
    @Test
    void areRareInAYearInWhichNothingChanges() {
        FalseAlarms growth = FalseAlarms.ofRuns(
                new Growth(),
                1,
                1,
                chance -> FalseAlarms.grown(
                        FalseAlarms.nights(),
                        night -> List.of(new Figure("", null, (double) chance.events(130, 2), null))));
        FalseAlarms rejects = FalseAlarms.ofRuns(
                new UnusualLoad(UnusualLoad.Kind.REJECTS),
                1,
                1,
                chance -> IntStream.range(0, FalseAlarms.nights())
                        .mapToObj(night -> List.of(new Figure("", null, (double) chance.part(1000, 0.001, 1), 1000L)))
                        .toList());

        assertThat(growth.mean() + rejects.mean()).isLessThanOrEqualTo(1);
    }

    /** A year in which every 45th night brings three times as much: else the test before this one could not fail. */
    @Test
    void areNotRareWhereSomethingDoes() {
        FalseAlarms growth = FalseAlarms.ofRuns(
                new Growth(),
                1,
                1,
                chance -> FalseAlarms.grown(
                        FalseAlarms.nights(),
                        night -> List.of(new Figure(
                                "", null, (double) chance.events(night % 45 == 0 ? 390 : 130, 1), null))));

        assertThat(growth.mean()).isGreaterThan(5);
    }

    @Test
    void areInThePage() throws IOException {
        assertThat(Files.readString(Path.of("docs", "alerts.md")))
                .contains(Files.readString(Path.of("src", "test", "resources").resolve(TABLE)));
    }

    @Test
    @EnabledIfSystemProperty(named = "false-alarms", matches = "all")
    void areAsManyAsThePageSays() {
        Golden.assertEqual(TABLE, FalseAlarmTable.text());
    }
}
