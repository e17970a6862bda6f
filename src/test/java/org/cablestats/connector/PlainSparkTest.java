package org.cablestats.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our classes on Spark's own class path, without any library that a Spark distribution does not have. */
@Tag("spark")
final class PlainSparkTest {
    /** What this program needs besides Spark. */
    private static final List<String> NOT_SPARKS = List.of(
            "iceberg",
            "sqlite",
            "dataformat-yaml",
            "snakeyaml",
            "picocli",
            "jline",
            "jsoup",
            "jfree",
            "openhtmltopdf",
            "pdfbox",
            "xmpbox",
            "fontbox",
            "graphics2d",
            "batik",
            "xmlgraphics",
            "pebble",
            "unbescape",
            "jspecify",
            "duckdb",
            "verapdf",
            "archunit",
            "assertj",
            "junit");

    @TempDir
    Path folder;

    @Test
    void readsCsvItsArchivesAndJsonWithNoOtherJar() throws IOException, InterruptedException {
        Path csv = new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "One.").write(folder.resolve("cables.csv"));
        byte[] bytes = Files.readAllBytes(csv);
        Path zip = Packed.archive(folder.resolve("cables.zip"), Map.of("cables.csv", bytes));
        Path zst = Packed.compressed(folder.resolve("cables.csv.zst"), bytes);

        Path json = Files.writeString(folder.resolve("cables.jsonl"), "{\"id\":\"07ASTANA1\",\"body\":\"One.\"}\n");

        assertThat(output(csv, zip, zst, json)).contains(csv + " 1", zip + " 1", zst + " 1", json + " 1");
    }

    private String output(Path... files) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path arguments = Path.of("src", "main", "launcher", "jvm.args");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + arguments,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                sparksClassPath(),
                PlainSpark.class.getName());
        Arrays.stream(files).map(Path::toString).forEach(command.command()::add);
        command.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        int code = command.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(code).as(output).isZero();
        return output;
    }

    private static String sparksClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> NOT_SPARKS.stream()
                        .noneMatch(
                                name -> Path.of(each).getFileName().toString().contains(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
