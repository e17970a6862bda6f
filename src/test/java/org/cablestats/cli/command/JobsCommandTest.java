package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cablestats.cli.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What starts jobs by the clock. How it is written is tested beside each writer. */
final class JobsCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("reports").resolve("statistics"));
        write("by-hand", "title: By hand\nsteps: [{load: {from: a}}]\n");
        write("nightly", """
                title: Nightly
                schedule: "0 3 * * *"
                steps: [{load: {from: a}}, {report: {name: overview, into: out/pdf}}]
                """);
    }

    @Test
    void printsALineOfACrontabForEachJobWithASchedule() {
        assertThat(jobs(Map.of(), "--crontab"))
                .isEqualTo(new Typed(
                        0,
                        "# Nightly\n0 3 * * * cd " + folder + " && /opt/cablestats/cablestats run nightly --quiet\n"
                                + "@reboot cd " + folder
                                + " && /opt/cablestats/cablestats run nightly --quiet --if-missed\n",
                        ""));
    }

    @Test
    void carriesOnWhatSaysWhereTheTablesAre() {
        Map<String, String> variables =
                Map.of("CABLESTATS_WAREHOUSE", "w1", "CABLESTATS_CATALOG", "jdbc:postgresql://host/db?password=secret");

        assertThat(jobs(variables, "--crontab", "--folder", "/srv/cables", "--shared")
                        .out())
                .startsWith(
                        "# Nightly\n0 3 * * * cd /srv/cables && /opt/cablestats/cablestats run nightly"
                                + " --warehouse /srv/cables/w1 --catalog jdbc:postgresql://host/db --shared --quiet\n@reboot cd ");
    }

    @Test
    void allowsHooksWhereThatIsAsked() {
        assertThat(jobs(Map.of(), "--crontab", "--hooks").out())
                .isEqualTo("# Nightly\n0 3 * * * cd " + folder
                        + " && /opt/cablestats/cablestats run nightly --hooks --quiet\n@reboot cd " + folder
                        + " && /opt/cablestats/cablestats run nightly --hooks --quiet --if-missed\n");
    }

    @Test
    void writesUnitsOfSystemd() throws IOException {
        Path units = folder.resolve("units");

        assertThat(jobs(Map.of(), "--systemd", units.toString(), "--user", "cables", "--folder", "/srv")
                        .out())
                .isEqualTo(units + "/cablestats-nightly.service\n" + units + "/cablestats-nightly.timer\n");
        assertThat(Files.readString(units.resolve("cablestats-nightly.service")))
                .contains("\nReadWritePaths=/srv/out/pdf /srv/warehouse\n", "\nUser=cables\n");
    }

    @Test
    void printsCronJobsOfKubernetes() {
        assertThat(jobs(Map.of(), "--kubernetes", "--image", "i", "--folder", "/srv")
                        .out())
                .startsWith("# Nightly\napiVersion: batch/v1\n")
                .contains("workingDir: \"/srv\"");
    }

    @Test
    void saysAllThatIsWrong() {
        assertThat(jobs(Map.of(), "--crontab", "--kubernetes", "--format", "csv", "--user", "root")
                        .err())
                .isEqualTo("""
                        Cannot write schedules: --crontab and --kubernetes are given (expected one of them)
                        Cannot write a CronJob: no --image is given (expected the name of an image)
                        Invalid --user: 'root' (expected a number from 1 on)
                        Cannot write schedules: --format or --into is given (expected neither with --crontab)
                        """);
        assertThat(jobs(Map.of(), "--systemd", "u", "--image", "i").err()).isEqualTo("""
                        Cannot list jobs: --image 'i' is given (expected it with --kubernetes)
                        Cannot write units: no --user is given (expected who runs the jobs)
                        """);
        assertThat(jobs(Map.of(), "--folder", "x").err())
                .isEqualTo("Cannot list jobs: --folder 'x' is given (expected it with --crontab or --systemd or"
                        + " --kubernetes)\n");
        assertThat(jobs(Map.of(), "--hooks").err())
                .isEqualTo(
                        "Cannot list jobs: --hooks is given (expected it with --crontab or --systemd or --kubernetes)\n");
        assertThat(Typed.in(folder, "", "jobs", "--crontab").err())
                .isEqualTo("Cannot write schedules: it is not known where the program is (expected that its launcher,"
                        + " ./cablestats, started it)\n");
    }

    @Test
    void saysThatNoJobHasASchedule() throws IOException {
        Files.delete(folder.resolve("jobs/nightly.yaml"));

        assertThat(jobs(Map.of(), "--crontab"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot write schedules: no job of " + folder.resolve("jobs")
                                + " has one (expected a key such as schedule: \"0 3 * * *\")\n"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("jobs")).resolve(name + ".yaml"), text);
    }

    private Typed jobs(Map<String, String> variables, String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "jobs";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return Typed.installed(Path.of("/opt/cablestats"), variables, folder, arguments);
    }
}
