package org.cablestats.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Spark's own client asks {@code cablestats serve}, each in a process of its own. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class NotebookServerSparkTest {
    private static final String TOKEN = "not-a-secret-of-anybody";
    private static final String KNOWN = "token=" + TOKEN + ";use_ssl=false";

    @TempDir
    private static Path folder;

    private static ServedProcess server;

    @BeforeAll
    static void serve() throws IOException {
        Path source = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "One.")
                .cable("08ASTANA2", "1/3/2008 10:05", "Two.")
                .record(
                        "6/30/2006 23:59",
                        "06PARIS3",
                        "Embassy Paris",
                        "SECRET",
                        "",
                        "",
                        "SECRET PARIS 3 \n1. Third. \n")
                .write(folder.resolve("cables.csv"));
        Path warehouse = folder.resolve("warehouse");
        Loading.load(warehouse, source);
        server = new ServedProcess(folder, TOKEN, "--warehouse", warehouse.toString(), "--origin", "Embassy Astana");
    }

    @AfterAll
    static void end() throws InterruptedException {
        server.close();
    }

    @Test
    void clientsFindTheSelectionUnderTheNamesOfQuery() throws Exception {
        assertThat(server.ask(
                        KNOWN,
                        "SELECT count(*) FROM cables",
                        "SELECT count(*) FROM corpus",
                        "SELECT id, text FROM paragraphs ORDER BY id",
                        "SELECT ordinal FROM snapshot"))
                .containsExactly(
                        "SELECT count(*) FROM cables -> [[2]]",
                        "SELECT count(*) FROM corpus -> [[3]]",
                        "SELECT id, text FROM paragraphs ORDER BY id -> [[07ASTANA1,1. One.], [08ASTANA2,1. Two.]]",
                        "SELECT ordinal FROM snapshot -> [[1]]",
                        "frame -> [[Embassy Astana,2]]");
    }

    @Test
    void whateverIsNoQuestionIsRefusedAndTheSessionStillAsks() throws Exception {
        List<String> answers = server.ask(
                KNOWN,
                "harm",
                "SET spark.sql.ansi.enabled",
                "CREATE TEMPORARY VIEW other AS SELECT 1",
                "DROP TABLE cablestats.corpus.cables",
                "ADD JAR 'other.jar'",
                "SELECT java_method('java.lang.System', 'lineSeparator')",
                "SELECT * FROM text.`/etc/passwd`");

        assertThat(answers).hasSize(25).last().isEqualTo("frame -> [[Embassy Astana,2]]");
        assertThat(answers.subList(0, 24))
                .allMatch(answer -> answer.matches(".* -> refused .*(Cannot answer|Invalid SQL).*"));
    }

    @Test
    void nobodyAsksWithoutTheToken() throws Exception {
        for (String known :
                List.of("use_ssl=false", "token=not-a-secret-of-anybodz;use_ssl=false", "x-token=" + TOKEN)) {
            assertThat(server.ask(known, "SELECT count(*) FROM cables"))
                    .allMatch(answer -> answer.contains("-> refused") && answer.contains("UNAUTHENTICATED"));
        }
        assertThat(server.log()).content().doesNotContain(TOKEN);
    }

    /** Ports of Linux, as its files have them: in hexadecimal, the least byte first. */
    @Test
    void listensOnThisMachineAlone() throws IOException {
        assumeThat(Path.of("/proc/net/tcp6")).exists();
        Set<String> sockets;
        try (Stream<Path> files = Files.list(Path.of("/proc/" + server.pid() + "/fd"))) {
            sockets = files.map(NotebookServerSparkTest::target).collect(Collectors.toSet());
        }

        List<String> listening = Stream.of("tcp", "tcp6")
                .flatMap(file -> lines(Path.of("/proc/net", file)))
                .map(line -> line.strip().split("\\s+", -1))
                .filter(words -> words[3].equals("0A") && sockets.contains("socket:[" + words[9] + "]"))
                .map(words -> words[1].replaceFirst(":.*", ""))
                .toList();

        assertThat(listening).isNotEmpty().isSubsetOf("0100007F", "0000000000000000FFFF00000100007F");
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // Closed since it was listed.
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
