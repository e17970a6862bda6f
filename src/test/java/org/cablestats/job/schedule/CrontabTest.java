package org.cablestats.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrontabTest {
    @Test
    void hasALineForEachJob() {
        Golden.assertEqual(
                "schedule/golden/crontab.txt",
                new Crontab(Scheduled.LAUNCHER, null).of(List.of(Scheduled.NIGHTLY, Scheduled.ODD)));
    }

    @Test
    void namesTheUserInATableOfTheSystem() {
        assertThat(new Crontab(Scheduled.LAUNCHER, "cables").of(List.of(Scheduled.NIGHTLY)))
                .isEqualTo("""
                        # Nightly refresh
                        0 3 * * * cables cd /srv/cables && /opt/cablestats/cablestats run nightly --warehouse /srv/cables/warehouse --quiet
                        @reboot cables cd /srv/cables && /opt/cablestats/cablestats run nightly --warehouse /srv/cables/warehouse --quiet --if-missed
                        """);
    }

    /** Cron makes a line end of a percent sign, unless a backslash stands before it, which it takes away; the rest a shell reads. */
    @Test
    void meansTheSameToCronAndItsShell(@TempDir Path folder) throws IOException, InterruptedException {
        Path odd = Files.createDirectory(folder.resolve(Scheduled.ODD.folder().getFileName()));
        Path launcher = Files.writeString(
                odd.resolve("launcher"), "#!/bin/sh\nprintf '%s\\n' \"$PWD\" \"$@\" >\"$(dirname \"$0\")/said\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        ScheduledJob job = Scheduled.job(Scheduled.ODD.name(), "Odd", "0 3 * * *", odd.toString());

        String line = new Crontab(launcher.toString(), null)
                .of(List.of(job))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(line).startsWith("0 3 * * * ");
        String command = line.substring("0 3 * * * ".length());
        assertThat(command).doesNotContainPattern("(?<!\\\\)%");
        assertThat(new ProcessBuilder("/bin/sh", "-c", command.replace("\\%", "%"))
                        .start()
                        .waitFor())
                .isZero();

        assertThat(Files.readString(odd.resolve("said"), StandardCharsets.UTF_8))
                .isEqualTo(String.join("\n", odd.toString(), String.join("\n", job.words()), "--quiet", ""));
    }

    @Test
    void saysWhatItCannotWrite() {
        Crontab crontab = new Crontab(Scheduled.LAUNCHER, null);
        assertThatThrownBy(() -> crontab.of(List.of(Scheduled.job("a\\b", "A", "0 3 * * *", "/srv"))))
                .hasMessage("Cannot write a line of a crontab: 'a\\b' has a backslash, which not every cron takes alike"
                        + " (expected another name)");
        assertThatThrownBy(() -> crontab.of(List.of(Scheduled.job("a\nb", "A", "0 3 * * *", "/srv"))))
                .hasMessage("Cannot write a schedule: 'a\nb' has a control character (expected another name)");
    }
}
