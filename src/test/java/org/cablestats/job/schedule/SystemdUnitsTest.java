package org.cablestats.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemdUnitsTest {
    private static final Path ANALYSER = Path.of("/usr/bin/systemd-analyze");
    private static final SystemdUnits UNITS = new SystemdUnits(Scheduled.LAUNCHER, "cables");

    @Test
    void areAServiceAndATimer() {
        Map<String, String> units = UNITS.of(Scheduled.NIGHTLY);

        assertThat(units).containsOnlyKeys("cablestats-nightly.service", "cablestats-nightly.timer");
        units.forEach((name, text) -> Golden.assertEqual("schedule/golden/" + name, text));
    }

    @Test
    void mayHaveAnyName() {
        StringBuilder all = new StringBuilder();
        UNITS.of(Scheduled.ODD)
                .forEach((name, text) ->
                        all.append("==> ").append(name).append('\n').append(text));

        Golden.assertEqual("schedule/golden/odd-units.txt", all.toString());
    }

    /** Where systemd is installed, it finds nothing wrong with them. */
    @Tag("slow")
    @Test
    void areTakenBySystemd(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(ANALYSER).exists();
        Path odd = Files.createDirectory(folder.resolve(Scheduled.ODD.folder().getFileName()));
        Path launcher = Files.writeString(
                Files.createDirectory(folder.resolve("$HOME 5%{x}")).resolve("launcher"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        List<String> command = new ArrayList<>(List.of(ANALYSER.toString(), "verify", "--man=no"));
        for (ScheduledJob job : List.of(Scheduled.NIGHTLY, Scheduled.ODD)) {
            ScheduledJob here =
                    Scheduled.job(job.name(), job.title(), job.schedule().text(), odd.toString());
            for (Map.Entry<String, String> unit :
                    new SystemdUnits(launcher.toString(), "root").of(here).entrySet()) {
                command.add(Files.writeString(folder.resolve(unit.getKey()), unit.getValue())
                        .toString());
            }
        }
        Path answer = folder.resolve("answer.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(answer)).doesNotContain("cablestats-");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void saysThatAProgramCannotBeStarted() {
        assertThatThrownBy(() -> new SystemdUnits("/opt/it's/cablestats", "cables").of(Scheduled.NIGHTLY))
                .hasMessage(
                        "Cannot write a unit: '/opt/it's/cablestats' has a quotation mark or a backslash, which systemd"
                                + " takes in no name of a program (expected another folder)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 3 * * * | *-*-* 03:00:00",
                "*/15 6-18 * * mon-fri | Mon..Fri *-*-* 06..18:00,15,30,45:00",
                "0 0 1,15 * 5 | *-*-01,15 00:00:00; Fri *-*-* 00:00:00",
                "0 0 */10 * sun,sat | Sat,Sun *-*-01,11,21,31 00:00:00",
                "0 0 1-31 * 5 | *-*-* 00:00:00",
                "30 4 * jan,jun-aug 0,1 | Mon,Sun *-01,06..08-* 04:30:00"
            })
    void elapseWhenTheScheduleSays(String schedule, String events) {
        assertThat(CalendarEvents.of(Schedule.of(schedule).orElseThrow())).isEqualTo(List.of(events.split("; ", -1)));
    }
}
