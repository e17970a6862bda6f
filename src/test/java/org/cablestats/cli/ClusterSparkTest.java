package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.testing.Packed;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that other processes work for, by the scripts in src/cluster: a standalone cluster of Spark, a store of objects for sources and
 * warehouse, a database for the catalog.
 */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ClusterSparkTest {
    private static final Pattern SECRET = Pattern.compile("spark.authenticate.secret +(\\S+)");
    private static final Pattern KEY = Pattern.compile("s3proxy.credential=(\\S+)");
    private static final Pattern DIGEST = Pattern.compile("\"corpus_sha256\":\"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;

    private final ClusterPorts ports = new ClusterPorts();

    /** As soon as an executor of the first worker runs a task, it is killed. */
    private static final String KILLING = """
            src/cluster/put.sh "$1/cables.csv" "$1/texts.tar.gz"
            (
                until grep -qs 'Running task' "$CLUSTER_FOLDER"/work-1/*/*/stderr; do sleep 0.05; done
                kill -9 $(pgrep -P $(sed -n 2p "$CLUSTER_PROCESSES")) && echo Killed
            ) &
            "$SPARK_HOME/bin/spark-submit" "$CABLESTATS_JAR" run "$0" --date 2026-11-01 --quiet && echo Submitted
            """;

    @Test
    void comesToTheSameAsOnThisMachineThoughAnExecutorDiesAndTellsNobodyTheSecret() throws Exception {
        SampleCorpus.write(folder.resolve("corpus"), 200, 1);
        Packed.archive(
                folder.resolve("corpus/texts.tar.gz"),
                Map.of("a.csv", Files.readAllBytes(folder.resolve("corpus/cables.csv"))));

        String log = onCluster(job("there", "s3a://cables/warehouse", "s3a://cables"));
        String warehouse = folder.resolve("here/warehouse").toString();
        assertThat(Typed.line(
                        "run",
                        job("here", warehouse, folder.resolve("corpus").toString())
                                .toString(),
                        "--date",
                        "2026-11-01",
                        "--quiet"))
                .isEqualTo(new Typed(0, "", ""));

        assertThat(files("there")).isNotEmpty().isEqualTo(files("here"));
        assertThat(digest("there")).isEqualTo(digest("here"));
        String secret = found(SECRET, "cluster/conf/cluster.conf");
        String key = found(KEY, "store/store.properties");
        assertThat(log).contains("Killed", "Submitted").doesNotContain(secret, key);
        assertNobodyWrote(secret, key);
        assertStrangersAreRefused();
    }

    /** Where Spark's processes hear each other: master, workers, driver and executors. Beside them are pages, and the store. */
    private void assertStrangersAreRefused() {
        assertThat(ports.answers()).allSatisfy((socket, answer) -> {
            assertThat(socket).startsWith("127.0.0.1:");
            assertThat(answer).startsWith("java.").doesNotContain("rdd_0_0");
        });
        assertThat(ports.answers().values().stream().filter(answer -> answer.contains("Unknown challenge message")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private Path job(String place, String warehouse, String sources) throws IOException {
        return Files.writeString(
                folder.resolve(place + ".yaml"), """
                title: Job
                warehouse: %2$s
                steps:
                  - load: {from: [%3$s/cables.csv, %3$s/texts.tar.gz], reject-limit: 10%%}
                  - report: {name: [completeness], formats: [csv], into: %1$s/reports}
                """.formatted(folder.resolve(place), warehouse, sources));
    }

    /** What a program says that is submitted, beside what it is asked for. */
    private String onCluster(Path job) throws IOException, InterruptedException {
        Path classes = Path.of(java.net.URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "src/cluster/cluster.sh",
                        folder.resolve("cluster").toString(),
                        "src/cluster/store.sh",
                        folder.resolve("store").toString(),
                        "/bin/sh",
                        "-c",
                        KILLING,
                        job.toString(),
                        folder.resolve("corpus").toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("CLUSTER_CLASSES", classes.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        try {
            for (int second = 0; !process.waitFor(1, TimeUnit.SECONDS); second++) {
                assertThat(second).isLessThan(180);
                ports.look(process.toHandle());
            }
        } finally {
            process.destroy();
        }
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private Map<String, String> files(String place) throws IOException {
        Path reports = folder.resolve(place).resolve("reports");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(reports)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(reports.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private String digest(String place) throws IOException {
        return found(DIGEST, place + "/reports/completeness/manifest.json");
    }

    private String found(Pattern pattern, String file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(folder.resolve(file)));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Neither tables, run records and reports nor the logs of the cluster and of its executors. */
    private void assertNobodyWrote(String... secrets) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            assertThat(walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("/conf/"))
                            .filter(file ->
                                    !file.toString().matches(".*/store/(hadoop/core-site.xml|store.properties)")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), UTF_8))
                            .doesNotContain(secrets));
        }
    }
}
