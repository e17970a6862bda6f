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
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.Packed;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A run that other processes work for: a standalone cluster of Spark, by src/cluster/cluster.sh. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ClusterSparkTest {
    private static final Pattern SECRET = Pattern.compile("spark.authenticate.secret +(\\S+)");

    @TempDir
    private Path folder;

    /** As soon as an executor of the first worker runs a task, it is killed. */
    private static final String KILLING = """
            (
                until grep -qs 'Running task' "$CLUSTER_FOLDER"/work-1/*/*/stderr; do sleep 0.05; done
                kill -9 $(pgrep -P $(sed -n 2p "$CLUSTER_PROCESSES")) && echo Killed
            ) &
            "$SPARK_HOME/bin/spark-submit" "$CABLESTATS_JAR" run "$0" --date 2026-11-01 --quiet && echo Submitted
            """;

    @Test
    void comesToTheSameAsOnThisMachineThoughAnExecutorDiesAndTellsNobodyTheSecret() throws Exception {
        SampleCorpus.write(folder.resolve("corpus"), 300, 1);
        Path packed = Packed.archive(
                folder.resolve("texts.tar.gz"),
                Map.of("a.csv", Files.readAllBytes(folder.resolve("corpus/cables.csv"))));

        String log = onCluster(job("there", packed));
        assertThat(Typed.line("run", job("here", packed).toString(), "--date", "2026-11-01", "--quiet"))
                .isEqualTo(new Typed(0, "", ""));

        assertThat(files("there")).isNotEmpty().isEqualTo(files("here"));
        assertThat(digest("there")).isEqualTo(digest("here"));
        assertThat(log).contains("Killed", "Submitted").doesNotContain(secret());
        assertNobodyWrote(secret());
    }

    private Path job(String place, Path packed) throws IOException {
        return Files.writeString(folder.resolve(place + ".yaml"), """
                title: Job
                warehouse: %1$s/warehouse
                steps:
                  - load: {from: [%2$s/corpus, %3$s], reject-limit: 10%%}
                  - report: {name: [overview], formats: [csv], into: %1$s/reports}
                """.formatted(folder.resolve(place), folder, packed));
    }

    /** What a program says that is submitted, beside what it is asked for. */
    private String onCluster(Path job) throws IOException, InterruptedException {
        Path classes = Path.of(java.net.URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "src/cluster/cluster.sh",
                        folder.resolve("cluster").toString(),
                        "/bin/sh",
                        "-c",
                        KILLING,
                        job.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("CLUSTER_CLASSES", classes.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
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

    private String digest(String place) {
        try (Warehouse warehouse = Warehouse.open(folder.resolve(place).resolve("warehouse"), EngineOptions.LOCAL)) {
            return warehouse.snapshot(null).corpusDigest();
        }
    }

    private String secret() throws IOException {
        Matcher matcher = SECRET.matcher(Files.readString(folder.resolve("cluster/conf/cluster.conf")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Neither tables, run records and reports nor the logs of the cluster and of its executors. */
    private void assertNobodyWrote(String secret) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            assertThat(walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("/conf/")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), UTF_8))
                            .doesNotContain(secret));
        }
    }
}
