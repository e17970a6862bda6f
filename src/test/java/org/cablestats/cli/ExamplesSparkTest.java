package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.cli.Examples.Example;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the help, the README and the pages of docs does what it is shown to do, one after another in one folder. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ExamplesSparkTest {
    /** What is not run, and why. What it says is parsed all the same, by {@link ExamplesTest}. */
    private static final Map<String, String> NOT_RUN = Map.ofEntries(
            Map.entry("--recompute", "makes every report again; RecomputationSparkTest does"),
            Map.entry("cablestats browse", "listens until it is ended; SiteSparkTest asks it"),
            Map.entry("cablestats serve", "listens until it is ended; NotebookServerSparkTest asks it"),
            Map.entry("topics train", "needs 2,000 tagged cables and minutes; TopicTrainingSparkTest learns"),
            Map.entry("topics evaluate", "learns a model for each part"),
            Map.entry("topics discover", "fits themes for minutes"),
            Map.entry("cablestats expect", "needs 2,000 cables; ExpectationSparkTest learns"),
            Map.entry("topics retag --model last", "needs a model"),
            Map.entry("report themes", "needs what was learned"),
            Map.entry(
                    "--folder /var/lib/cablestats",
                    "wants all files where the image has them; JobsCommandTest writes such"),
            Map.entry("--master spark://", "asks for a cluster; ClusterSparkTest has one"),
            Map.entry("s3a://corpora", "asks for a store; ObjectStoreSparkTest has one"));

    /** Later ones may take away what others need: a snapshot, the warehouse. */
    private static final List<String> LAST = List.of("unpin", "rollback", "cp -a", "maintain", "mv ");

    /** A job is run once, and dry once, however it is called: by its name or its file, by a person or by cron. */
    private static final Pattern JOB = Pattern.compile(".*cablestats run (?:jobs/)?(\\w+)( --dry-run)?.*");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        folder = folder.toRealPath();
        ExampleFolder.lay(folder);
        for (String source : List.of("data/cables.csv", "pages", "texts")) {
            assertDone(new Example("cablestats load " + source + " --quiet", null));
        }
    }

    static Stream<Example> examples() throws IOException {
        Set<String> jobs = new HashSet<>();
        return Examples.all().stream()
                .filter(example -> NOT_RUN.keySet().stream()
                        .noneMatch(words -> example.line().contains(words)))
                .sorted(Comparator.comparingInt(ExamplesSparkTest::turn))
                .filter(example -> jobs.add(JOB.matcher(example.line()).replaceFirst("$1$2")));
    }

    /** The job of the sample comes first: others ask its warehouse. */
    private static int turn(Example example) {
        if (example.line().contains("run jobs/sample")) {
            return -1;
        }
        return 1
                + IntStream.range(0, LAST.size())
                        .filter(i -> example.line().contains(LAST.get(i)))
                        .findFirst()
                        .orElse(-1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void does(Example example) throws IOException, InterruptedException {
        assertDone(example);
    }

    @Test
    void leavesOutNoMoreThanIsThere() throws IOException {
        List<Example> all = Examples.all();

        assertThat(NOT_RUN.keySet())
                .allSatisfy(words ->
                        assertThat(all).anyMatch(example -> example.line().contains(words)));
    }

    private static void assertDone(Example example) throws IOException, InterruptedException {
        // A line of a crontab begins with its times.
        Typed typed = new ExampleShell(folder).type(example.line().replaceFirst("^(?:[0-9*]+ ){5}", ""));

        assertThat(typed.code())
                .as("%s%n%s%n%s", example, typed.out(), typed.err())
                .isZero();
        if (example.answer() != null) {
            assertThat(typed.out()).isEqualTo(example.answer());
        }
    }
}
