package org.cablestats.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlMapTest {
    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @Test
    void readsEveryKindOfValue() {
        YamlMap map = read("""
                title: Overview of the corpus
                country: no
                version: 1.10
                limit: 0.1%
                top: 20
                share: 0.999
                generic: true
                formats: [pdf, 'png', "html"]
                format: pdf
                tags: {SNAR: 1.0, KCRM: 0.5}
                chart: {kind: bar}
                steps:
                  - load: {from: data/cables.csv}
                  - report:
                      name: overview
                """);

        assertThat(map.text("title")).isEqualTo("Overview of the corpus");
        assertThat(map.text("country")).isEqualTo("no");
        assertThat(map.text("version")).isEqualTo("1.10");
        assertThat(map.text("limit")).isEqualTo("0.1%");
        assertThat(map.optionalInteger("top", 1)).isEqualTo(20);
        assertThat(map.optionalNumber("share")).isEqualTo(0.999);
        assertThat(map.optionalBoolean("generic")).isTrue();
        assertThat(map.texts("formats")).containsExactly("pdf", "png", "html");
        assertThat(map.texts("format")).containsExactly("pdf");
        YamlMap tags = Objects.requireNonNull(map.optionalMap("tags"));
        assertThat(tags.keys()).containsExactly("SNAR", "KCRM");
        assertThat(tags.optionalNumber("KCRM")).isEqualTo(0.5);
        YamlMap chart = Objects.requireNonNull(map.optionalMap("chart"));
        assertThat(chart.text("kind")).isEqualTo("bar");
        List<YamlMap> steps = map.maps("steps");
        assertThat(steps).extracting(YamlMap::keys).containsExactly(List.of("load"), List.of("report"));
        assertThat(steps).extracting(YamlMap::line).containsExactly(13, 14);
        YamlMap report = Objects.requireNonNull(steps.get(1).optionalMap("report"));
        assertThat(report.line()).isEqualTo(15);
        assertThat(map.line("steps")).isEqualTo(12);
        map.done();
        assertThat(found()).isEmpty();
    }

    @Test
    void givesNeutralValuesForMissingKeys() {
        YamlMap map = read("title: a\n");

        assertThat(map.optionalText("subtitle")).isNull();
        assertThat(map.optionalInteger("top", 1)).isNull();
        assertThat(map.optionalNumber("share")).isNull();
        assertThat(map.optionalBoolean("generic")).isNull();
        assertThat(map.texts("formats")).isEmpty();
        assertThat(map.optionalMap("chart")).isNull();
        assertThat(map.optionalMaps("steps")).isEmpty();
        assertThat(found()).isEmpty();
        assertThat(map.text("heading")).isEmpty();
        assertThat(map.maps("sections")).isEmpty();
        assertThat(found())
                .containsExactly("x.yaml:1: Cannot find key 'heading'", "x.yaml:1: Cannot find key 'sections'");
    }

    @Test
    void reportsKeysThatNobodyAskedFor() {
        YamlMap map = read("# a remark\ntitel: a\nsections: [{heading: b}]\n");
        map.text("title");
        map.maps("sections");
        map.done();

        assertThat(found())
                .containsExactly(
                        "x.yaml:2: Cannot find key 'title'",
                        "x.yaml:2: Invalid key: 'titel' (expected one of title, sections); did you mean 'title'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "many|'many'",
                "0|'0'",
                "1.5|'1.5'",
                "99999999999|'99999999999'",
                "[1]|a list",
                "{a: 1}|a mapping",
                "|no value",
                "~|no value",
                "\"\"|''",
            })
    void rejectsWhatIsNoWholeNumber(String written, String described) {
        YamlMap map = read("a: b\ntop: " + (written == null ? "" : written) + "\nc: d\n");

        assertThat(map.optionalInteger("top", 1)).isNull();
        assertThat(found())
                .containsExactly("x.yaml:2: Invalid top: " + described + " (expected a whole number of at least 1)");
    }

    @Test
    void tellsTheLineOfAnItemInAList() {
        YamlMap map = read("names:\n  - a\n  - [b]\nsteps:\n  - {a: 1}\n  - b\ntags:\n  A: 1\n  B: x\nsections: []\n");

        assertThat(map.texts("names")).containsExactly("a");
        assertThat(map.maps("steps")).hasSize(1);
        YamlMap tags = Objects.requireNonNull(map.optionalMap("tags"));
        assertThat(tags.optionalNumber("A")).isEqualTo(1.0);
        assertThat(tags.optionalNumber("B")).isNull();
        assertThat(map.maps("sections")).isEmpty();
        assertThat(map.optionalBoolean("tags")).isNull();
        assertThat(found())
                .containsExactly(
                        "x.yaml:3: Invalid names: a list (expected a text or a list of texts)",
                        "x.yaml:6: Invalid steps: 'b' (expected a list of keys and values)",
                        "x.yaml:9: Invalid B: 'x' (expected a number)",
                        "x.yaml:10: Invalid sections: an empty list (expected at least one item)",
                        "x.yaml:8: Invalid tags: a mapping (expected true or false)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "title: *a", "a: &b c\ntitle: *b"})
    void neverGuessesAValue(String written) {
        YamlMap map = read(written + "\n");
        map.optionalText("title");
        assertThat(found()).hasSize(1);
    }

    @Test
    void rejectsAFileThatIsNoMapping() {
        assertThat(problemsOf("- a\n- b\n")).isEqualTo("x.yaml:1: Invalid YAML: a list (expected keys and values)");
        assertThat(problemsOf("\n\nwords\n")).isEqualTo("x.yaml:3: Invalid YAML: 'words' (expected keys and values)");
        assertThat(problemsOf("")).isEqualTo("x.yaml: Cannot read the file: it is empty");
        assertThat(problemsOf("# only a remark\n")).isEqualTo("x.yaml: Cannot read the file: it is empty");
        assertThat(problemsOf("a: b\n---\na: c\n"))
                .isEqualTo("x.yaml:3: Invalid YAML: a second document (expected one per file)");
    }

    @Test
    void rejectsBrokenYamlWithItsLine() {
        assertThat(problemsOf("a: b\n\tc: d\n"))
                .isEqualTo("x.yaml:2: Invalid YAML: found character '\\t(TAB)' that cannot start any token."
                        + " (Do not use \\t(TAB) for indentation)");
        assertThat(problemsOf("a: b\nc: [d\ne: f\n")).startsWith("x.yaml:3: Invalid YAML: expected ',' or ']'");
        assertThat(problemsOf("a: b\nc: \u0001\n"))
                .isEqualTo("x.yaml:2: Invalid YAML: special characters are not allowed");
        assertThat(problemsOf("a: b\na: c\n")).isEqualTo("x.yaml:2: Invalid key: 'a' a second time (first on line 1)");
    }

    @Test
    void neverFollowsAliases() {
        assertThat(problemsOf("a: &x [b, b]\nc: &y [*x, *x]\nd: e\n"))
                .isEqualTo("x.yaml:2: Invalid alias: '*x' (expected the value itself)\n"
                        + "x.yaml:2: Invalid alias: '*x' (expected the value itself)");
    }

    @Test
    void survivesDeepNesting() {
        assertThat(problemsOf("a: " + "[".repeat(100_000))).startsWith("x.yaml:1: Invalid YAML: ");
        assertThat(problemsOf("a: " + "{b: ".repeat(100_000))).startsWith("x.yaml:1: Invalid YAML: ");
    }

    @Test
    void rejectsAFileThatCannotBeRead() throws IOException {
        YamlMap.read(folder.resolve("none.yaml"), problems).text("title");
        Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
        YamlMap.read(folder.resolve("latin.yaml"), problems).text("title");
        YamlMap.read(folder, problems).text("title");

        assertThat(problems.all())
                .containsExactly(
                        folder.resolve("none.yaml") + ": Cannot find the file",
                        folder.resolve("latin.yaml") + ": Cannot read the file: it is not UTF-8",
                        folder + ": Cannot read the file: it is a folder");
    }

    @Test
    void readsFilesOfOtherSystems() {
        YamlMap map = read("\uFEFFa: b\r\nc: d\r\ntext: |\r\n  one\r\n  two\r\n");

        assertThat(map.line("c")).isEqualTo(2);
        assertThat(map.text("text")).isEqualTo("one\ntwo\n");
        assertThat(map.file()).endsWith("x.yaml");
    }

    private YamlMap read(String text) {
        Path file = folder.resolve("x.yaml");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return YamlMap.read(file, problems);
    }

    private List<String> found() {
        return problems.all().stream()
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }

    private String problemsOf(String text) {
        int before = problems.all().size();
        read(text);
        return String.join("\n", found().subList(before, found().size()));
    }
}
