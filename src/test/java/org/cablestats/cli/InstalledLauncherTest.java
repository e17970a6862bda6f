package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of an installation: there is no Maven, and its own folder stays as it is. */
@Tag("slow")
final class InstalledLauncherTest {
    private BareMachine machine = new BareMachine(Path.of(""));
    private Path home = Path.of("");
    private Path user = Path.of("");

    @BeforeEach
    void install(@TempDir Path folder) throws IOException {
        machine = BareMachine.in(folder);
        machine.archivingJava();
        home = Files.createDirectories(machine.folder().resolve("an installation"));
        user = Files.createDirectories(machine.folder().resolve("a user"));
        BareMachine.write(home.resolve("cablestats"), Files.readString(Path.of("cablestats")));
        Files.writeString(home.resolve("cablestats.jar"), "a jar");
        Files.writeString(home.resolve("jvm.args"), "-Da=1\n");
    }

    @Test
    void runsWithoutMaven() throws Exception {
        Typed typed = launch("jobs");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("<@" + home.resolve("jvm.args") + ">\n")
                .contains("<-Dcablestats.home=" + home + ">\n", "<-cp>\n<" + home.resolve("cablestats.jar") + ">\n");
    }

    @Test
    void keepsArchivesOfClassesAmongWhatTheUserCanDoWithout() throws Exception {
        Path cache = user.resolve(".cache/cablestats");
        assertThat(launch("query").out()).contains("<-Xshare:auto>");
        assertThat(launch("query").out()).contains("<-XX:ArchiveClassesAtExit=" + cache);
        assertThat(launch("query").out()).contains("<-XX:SharedArchiveFile=" + cache);

        assertThat(FileModes.mode(cache)).isEqualTo("rwx------");
        assertThat(files(home)).containsExactlyInAnyOrder("cablestats", "cablestats.jar", "jvm.args");
    }

    @Test
    void takesTheFolderThatTheUserNamesForThat() throws Exception {
        Path named = machine.folder().resolve("named");
        machine.run(home.resolve("cablestats"), Map.of("XDG_CACHE_HOME", named.toString()), "query");

        assertThat(named.resolve("cablestats"))
                .isDirectoryContaining(each -> each.toString().endsWith(".asked"));
        assertThat(user).isEmptyDirectory();
    }

    @Test
    void makesNoArchiveWhereTheUserHasNoFolder() throws Exception {
        user = Path.of("/nonexistent");
        for (int start = 0; start < 3; start++) {
            Typed typed = launch("query");
            assertThat(typed.out()).contains("<-Xshare:auto>");
            assertThat(typed.err()).isEmpty();
        }
    }

    @Test
    void takesNoArchiveOfAnotherVersion() throws Exception {
        launch("query");
        launch("query");
        Files.writeString(home.resolve("cablestats.jar"), "another jar");

        assertThat(launch("query").out()).contains("<-Xshare:auto>");
    }

    @Test
    void keepsNoArchiveOfAJavaThatIsGone() throws Exception {
        Path cache = user.resolve(".cache/cablestats");
        launch("query");
        Path old = Files.writeString(cache.resolve("cablestats-17.0.1-query.jsa"), "archive");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        Path recent = Files.writeString(cache.resolve("cablestats-21.0.1-query.jsa"), "archive");
        launch("query");

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        assertThat(launch("query").out()).contains("<-XX:SharedArchiveFile=" + cache);
    }

    @Test
    void saysWhereItsJarIsGone() throws Exception {
        Files.delete(home.resolve("cablestats.jar"));

        assertThat(launch("jobs"))
                .isEqualTo(new Typed(
                        74, "", "Cannot read " + home.resolve("cablestats.jar") + ": the installation is not whole\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--master=spark://head:7077", "--master spark://head:7077"})
    void submitsToAClusterByItsOwnJars(String master) throws Exception {
        Typed typed = launch(("load " + master + " x").split(" "));

        assertThat(typed.out())
                .contains("<-cp>\n<" + home.resolve("cablestats.jar") + ">\n", "<-Xshare:auto>")
                .endsWith("""
                        <org.apache.spark.deploy.SparkSubmit>
                        <--master>
                        <spark://head:7077>
                        <--conf>
                        <spark.ui.enabled=false>
                        <--conf>
                        <spark.metrics.conf.driver.sink.servlet.class=org.cablestats.table.NoMetricsPage>
                        <%s>
                        <load>
                        <%s>
                        <x>
                        """.formatted(home.resolve("cablestats.jar"), master.replace(" ", ">\n<")));
        assertThat(files(user)).isEmpty();
    }

    @Test
    void submitsToAClusterByTheSparkOfTheMachine() throws Exception {
        Path spark = machine.folder().resolve("a spark");
        Path programs = Files.createDirectories(spark.resolve("bin"));
        BareMachine.write(programs.resolve("spark-submit"), "#!/bin/sh\nprintf '<%s>' \"$@\"\n");

        assertThat(submit(spark, "yarn").out())
                .isEqualTo("<--master><yarn><" + home.resolve("cablestats.jar") + "><load><--master><yarn>");
        assertThat(submit(spark, "local[2]").out()).contains("<org.cablestats.cli.Main>");
        assertThat(submit(programs, "k8s://head:6443"))
                .isEqualTo(new Typed(
                        74,
                        "",
                        "Cannot find Spark: SPARK_HOME is '" + programs + "', but " + programs
                                + "/bin/spark-submit is no program\n"));
    }

    private Typed submit(Path spark, String master) throws IOException, InterruptedException {
        return machine.run(
                home.resolve("cablestats"),
                Map.of("HOME", user.toString(), "XDG_CACHE_HOME", "", "SPARK_HOME", spark.toString()),
                "load",
                "--master",
                master);
    }

    private Typed launch(String... arguments) throws IOException, InterruptedException {
        return machine.run(
                home.resolve("cablestats"),
                Map.of("HOME", user.toString(), "XDG_CACHE_HOME", "", "SPARK_HOME", ""),
                arguments);
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
