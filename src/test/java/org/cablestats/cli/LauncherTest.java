package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the top folder, with a Java and a Maven that only say what they were asked for. */
@Tag("slow")
final class LauncherTest {
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >> maven.log
            mkdir -p target
            echo built > target/cablestats.jar
            """;

    @TempDir
    private Path folder;

    private BareMachine machine = new BareMachine(Path.of(""));
    private Path home = Path.of("");

    @BeforeEach
    void install() throws IOException {
        machine = BareMachine.in(folder);
        folder = machine.folder();
        home = Files.createDirectories(folder.resolve("a home"));
        Files.createDirectories(home.resolve("src/main/launcher"));
        BareMachine.write(home.resolve("cablestats"), Files.readString(Path.of("cablestats")));
        Path build = Path.of("src", "main", "launcher", "build.sh");
        old(Files.writeString(home.resolve(build), Files.readString(build)));
        old(Files.writeString(home.resolve("src/main/launcher/jvm.args"), ""));
        old(Files.writeString(home.resolve("pom.xml"), ""));
        machine.program("mvn", MAVEN);
    }

    @Test
    void buildsOnceAndThenRuns() throws Exception {
        Typed first = launch("query", "-e", "SELECT 'a  b'", "*", "");
        Typed second = launch("--version");

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEqualTo("Building cablestats (once) ...\n");
        assertThat(first.out())
                .contains(
                        "<-Dcablestats.home=" + home + ">\n<-Dcablestats.terminal=>\n",
                        "<-cp>\n<" + home.resolve("target/cablestats.jar") + ">\n")
                .endsWith("<org.cablestats.cli.Main>\n<query>\n<-e>\n<SELECT 'a  b'>\n<*>\n<>\n");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo("mvn -q -B -DskipTests -Dspotless.check.skip -Ddistribution.skip package\n");
    }

    @Test
    void buildsAnewWhereASourceIsNewer() throws Exception {
        launch("jobs");
        Path source = Files.createDirectories(home.resolve("src/main/java")).resolve("New.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(launch("jobs").err()).isEqualTo("Building cablestats (once) ...\n");
    }

    /** With the system's lock, and with a folder where there is none. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void buildsOnceWhereTwoStartAtOnce(boolean locks) throws Exception {
        if (locks && Files.exists(Path.of("/usr/bin/flock"))) {
            machine.program("flock", "#!/bin/sh\nexec /usr/bin/flock \"$@\"\n");
        }
        machine.program("mvn", MAVEN + "until [ -e go ]; do sleep 0.1; done\n");
        CompletableFuture<Typed> first = CompletableFuture.supplyAsync(this::jobs);
        await(() -> Files.exists(home.resolve("maven.log")));
        CompletableFuture<Typed> second = CompletableFuture.supplyAsync(this::jobs);
        await(() -> errors().anyMatch(text -> text.startsWith("Waiting for another build of cablestats (")));
        Files.createFile(home.resolve("go"));

        assertThat(first.get())
                .satisfies(typed -> assertThat(typed.err()).isEqualTo("Building cablestats (once) ...\n"));
        assertThat(second.get().code()).isZero();
        assertThat(second.get().err()).hasLineCount(1);
        assertThat(builds()).isEqualTo("mvn -q -B -DskipTests -Dspotless.check.skip -Ddistribution.skip package\n");
        assertThat(launch("jobs").err()).isEmpty();
    }

    @Test
    void takesOverFromABuildThatWasKilled() throws Exception {
        Path lock = Files.createDirectories(home.resolve("target/build.locked"));
        Process ended = new ProcessBuilder("/bin/true").start();
        ended.waitFor();
        Files.writeString(lock.resolve("holder"), ended.pid() + "\n");

        assertThat(launch("jobs").code()).isZero();
        assertThat(lock).doesNotExist();
        assertThat(builds()).isNotEmpty();
    }

    @Test
    void showsWhyABuildFailsAndBuildsAgain() throws Exception {
        machine.program("mvn", "#!/bin/sh\nmkdir -p target; touch target/cablestats.jar; echo no network; exit 1\n");

        assertThat(launch("jobs"))
                .isEqualTo(new Typed(
                        74,
                        "",
                        "Building cablestats (once) ...\nno network\nCannot build cablestats: see " + home
                                + "/target/build.log\n"));

        machine.program("mvn", MAVEN);
        assertThat(launch("jobs").code()).isZero();
        assertThat(builds()).isNotEmpty();
    }

    @Test
    void asksForMavenAndForJava() throws Exception {
        Files.delete(machine.program("mvn"));
        assertThat(launch("jobs"))
                .isEqualTo(new Typed(
                        74, "", "Cannot build cablestats: there is no Maven (mvn); install version 3.8 or later\n"));

        Files.delete(machine.program("java"));
        assertThat(launch("jobs"))
                .isEqualTo(new Typed(74, "", "Cannot find Java: install version 17 or later, or set JAVA_HOME\n"));
    }

    @Test
    void refusesAnOldJava() throws Exception {
        machine.java("11.0.2", "");

        assertThat(launch("jobs"))
                .isEqualTo(new Typed(
                        74,
                        "",
                        "Cannot run on Java 11.0.2 of " + machine.program("java")
                                + ": cablestats needs version 17 or later\n"));
    }

    @Test
    void findsItsFolderThroughLinks() throws Exception {
        Path link = Files.createDirectories(folder.resolve("bin")).resolve("cablestats");
        Files.createSymbolicLink(link, Path.of("..", "a home", "cablestats"));

        assertThat(machine.run(link, Map.of(), "jobs").out()).contains("<-Dcablestats.home=" + home + ">");
    }

    @Test
    void choosesTheCompilerByTheCommand() throws Exception {
        assertThat(launch("--warehouse", "w", "load", "x").out()).contains("<-XX:TieredStopAtLevel=4>");
        assertThat(launch("statistics").out()).contains("<-XX:TieredStopAtLevel=1>");
        assertThat(launch("query", "cables-by-origin").out()).contains("<-XX:TieredStopAtLevel=1>");
        assertThat(launch("query", "-e", "SELECT text FROM paragraphs").out()).contains("<-XX:TieredStopAtLevel=4>");
    }

    @Test
    void collectsGarbageInParallelWhereThereIsMuch() throws Exception {
        assertThat(launch("load", "x").out()).contains("<-XX:+UseParallelGC>");
        assertThat(launch("query", "x").out()).contains("<-XX:+UseSerialGC>");
    }

    @ParameterizedTest
    @CsvSource({"query, load", "load, query", "run, jobs"})
    void archivesClassesAtTheSecondLoadOrQueryAndUsesTheArchive(String command, String other) throws Exception {
        Path archive = archive(command);
        machine.archivingJava();
        launch("jobs");

        assertThat(coarse(command).out()).contains("<-Xshare:auto>");
        assertThat(coarse(other).out()).contains("<-Xshare:auto>");
        assertThat(coarse(command).out()).contains("<-XX:ArchiveClassesAtExit=" + archive + ".part>");
        assertThat(archive).hasContent("archive");
        assertThat(coarse(command).out()).contains("<-XX:SharedArchiveFile=" + archive + ">");
        assertThat(coarse("statistics").out()).contains("<-XX:SharedArchiveFile=" + archive + ">");
    }

    @Test
    void takesNoArchiveOfAnEarlierJarEvenOneOfTheSameTick() throws Exception {
        machine.archivingJava();
        launch("query");
        launch("query");
        assertThat(launch("query").out()).contains("<-XX:SharedArchiveFile=");
        Files.writeString(home.resolve("target/cablestats.jar"), "built anew by hand\n");

        assertThat(coarse("jobs").out()).contains("<-Xshare:auto>");
        assertThat(coarse("query").out()).contains("<-Xshare:auto>");
        assertThat(archive("query")).doesNotExist();
        assertThat(coarse("query").out()).contains("<-XX:ArchiveClassesAtExit=");
        assertThat(coarse("query").out()).contains("<-XX:SharedArchiveFile=");
    }

    @Test
    void takesNoArchiveOfAJarThatWasTouched() throws Exception {
        machine.archivingJava();
        launch("query");
        launch("query");
        Files.setLastModifiedTime(
                home.resolve("target/cablestats.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(launch("query").out()).contains("<-Xshare:auto>");
    }

    @Test
    void buildsAnewWhereASourceIsAsOldAsTheJar() throws Exception {
        launch("jobs");
        Path source = Files.createDirectories(home.resolve("src/main/java")).resolve("New.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, Files.getLastModifiedTime(home.resolve("target/cablestats.jar")));

        assertThat(launch("jobs").err()).isEqualTo("Building cablestats (once) ...\n");
    }

    @RepeatedTest(5)
    void buildsOnceWhereASourceWasSavedAMomentBefore() throws Exception {
        Files.writeString(home.resolve("pom.xml"), "<project/>");

        assertThat(launch("jobs").err()).isEqualTo("Building cablestats (once) ...\n");
        assertThat(launch("jobs").err()).isEmpty();
    }

    @Test
    void buildsAnewWhereASourceWasSavedWhileItWasBuilt() throws Exception {
        machine.program("mvn", MAVEN.replace("echo built", "echo '<project/>' > pom.xml\necho built"));

        launch("jobs");
        machine.program("mvn", MAVEN);

        assertThat(launch("jobs").err()).isEqualTo("Building cablestats (once) ...\n");
        assertThat(launch("jobs").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C.UTF-8, '', C.UTF-8",
        "C.UTF-8, de_DE.UTF-8, C.UTF-8",
        "de_DE.UTF-8, de_DE.UTF-8, de_DE.UTF-8",
        "en_US.UTF-8, de_DE.UTF-8, en_US.UTF-8",
        "none, '', C.UTF-8"
    })
    void givesJavaALocaleOfThisMachineWhoseEncodingIsUtf8(String installed, String own, String given) throws Exception {
        machine.program(
                "locale",
                "#!/bin/sh\nif [ \"$LC_ALL\" = " + installed + " ]; then echo UTF-8; else echo US-ASCII; fi\n");
        machine.java("17.0.15", "echo \"locale $LC_ALL\"\n");

        assertThat(machine.run(home.resolve("cablestats"), Map.of("LANG", own, "LC_ALL", "", "LC_CTYPE", ""), "jobs")
                        .out())
                .endsWith("locale " + given + "\n");
    }

    @Test
    void spellsTheFlagsThatANewerJavaWants() throws Exception {
        Files.writeString(
                home.resolve("src/main/launcher/jvm.args"), "# Words.\n-Da=1\n-Db=sun.security.action\n-Dc=*\n");
        old(home.resolve("src/main/launcher/jvm.args"));
        machine.java("25.0.3", "");

        assertThat(launch("jobs").out())
                .startsWith("<-Da=1>\n<-Dc=*>\n<--sun-misc-unsafe-memory-access=allow>\n<-XX:+UseSerialGC>\n");
    }

    @Test
    void takesOptionsForJavaFromTheEnvironment() throws Exception {
        Typed typed = machine.run(home.resolve("cablestats"), Map.of("CABLESTATS_JAVA_OPTS", "-Xmx4g -Da=*"), "jobs");

        assertThat(typed.out()).contains("<-Xmx4g>\n<-Da=*>\n<-cp>");
    }

    @Test
    void takesNothingFromAnotherSparkOfTheMachine() throws Exception {
        machine.java("17.0.15", "echo \"$SPARK_LOCAL_IP ${SPARK_LOCAL_DIRS-none}\"\n");
        Map<String, String> other = Map.of("SPARK_LOCAL_IP", "192.0.2.1", "SPARK_LOCAL_DIRS", "/other");

        assertThat(machine.run(home.resolve("cablestats"), other, "jobs").out()).endsWith("\n127.0.0.1 none\n");
    }

    @Test
    void givesEachRunAFolderOfItsOwnForTemporaryFiles() throws Exception {
        Path tmp = folder.resolve("tmp");
        String one = temporary(launch("jobs"));
        String other = temporary(launch("jobs"));
        assertThat(one).matches(tmp + "/cablestats-[A-Za-z0-9]{12}").isNotEqualTo(other);
        assertThat(FileModes.mode(Path.of(one))).isEqualTo("rwx------");

        Map<String, String> asked = Map.of("CABLESTATS_JAVA_OPTS", "-Djava.io.tmpdir=/big");
        assertThat(temporary(machine.run(home.resolve("cablestats"), asked, "jobs")))
                .isEqualTo("/big");
        Map<String, String> missing = Map.of("TMPDIR", folder.resolve("none").toString());
        assertThat(machine.run(home.resolve("cablestats"), missing, "jobs").out())
                .doesNotContain("tmpdir");
        assertThat(tmp).isDirectoryNotContaining(each -> !each.toString().matches(one + "|" + other));
    }

    private static String temporary(Typed typed) {
        return typed.out()
                .lines()
                .filter(line -> line.startsWith("<-Djava.io.tmpdir="))
                .map(line -> line.replaceAll("<.*=|>", ""))
                .collect(Collectors.joining());
    }

    private Typed launch(String... arguments) throws IOException, InterruptedException {
        return machine.run(home.resolve("cablestats"), Map.of(), arguments);
    }

    private Typed jobs() {
        try {
            return launch("jobs");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the starts so far said on standard error. */
    private Stream<String> errors() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("err"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant last = Instant.now().plusSeconds(30);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(last);
            Thread.sleep(20);
        }
    }

    /** The same on a file system whose clock has not moved since the build: all files have equal times. */
    private Typed coarse(String... arguments) throws IOException, InterruptedException {
        FileTime built = Files.getLastModifiedTime(home.resolve("target/cablestats.jar"));
        try (Stream<Path> files = Files.walk(home.resolve("target"))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("build.started")).toList()) {
                Files.setLastModifiedTime(file, built);
            }
        }
        return launch(arguments);
    }

    private Path archive(String command) {
        return home.resolve("target/cablestats-17.0.15-" + (command.equals("query") ? "query" : "load") + ".jsa");
    }

    private String builds() throws IOException {
        return Files.readString(home.resolve("maven.log"));
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
}
