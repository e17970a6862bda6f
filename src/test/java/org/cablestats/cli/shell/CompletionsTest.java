package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cablestats.cli.shell.Completions.Choice;
import org.cablestats.query.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cursor stands where the text has a bar. */
final class CompletionsTest {
    private static final Completions COMPLETIONS = new Completions(Map.of("\\x", List.of("auto", "on", "off")));

    @Test
    void offersColumnsOfTheTablesThatTheStatementNamesFirst() {
        assertThat(at("SELECT cou| FROM cables"))
                .containsSubsequence(
                        "country: columns", "country_name: columns", "count(: functions", "count_if(: functions");
        assertThat(at("SELECT fil| FROM cables").stream().map(choice -> choice.replaceFirst(".*: ", "")))
                .contains(Completions.OTHER_COLUMNS)
                .doesNotContain(Completions.COLUMNS);
        assertThat(at("SELECT id FROM loads; SELECT cre| FROM paragraphs; SELECT 1"))
                .containsOnly("created: columns");
    }

    @Test
    void offersTheColumnsOfAnAlias() {
        assertThat(at("SELECT p.ma| FROM cables c JOIN paragraphs AS p ON c.id = p.id"))
                .containsExactly("mark: columns");
        assertThat(at("SELECT c.serial, c.ser| FROM cables c")).containsExactly("serial: columns");
        assertThat(at("SELECT posts.coun| FROM posts")).contains("country: columns");
        assertThat(at("SELECT nothing.c|")).isEmpty();
    }

    @Test
    void offersTablesAndViewsWhereOneIsToCome() {
        List<String> all = Relation.ALL.stream()
                .map(relation -> relation.name() + ": tables and views")
                .toList();

        assertThat(at("SELECT * FROM |")).isEqualTo(all);
        assertThat(at("SELECT * FROM cables, cable_ta|, posts"))
                .containsExactly(
                        "cable_tags: tables and views",
                        "cable_tag_kinds: tables and views",
                        "cable_tag_countries: tables and views");
        assertThat(at("SELECT count(*), cable_ta|")).doesNotContain("cable_tags: columns");
        assertThat(at("select * from cables join par|")).containsExactly("paragraphs: tables and views");
    }

    @Test
    void offersKeywordsAsTheyAreTyped() {
        assertThat(at("sel|")).contains("select: keywords");
        assertThat(at("SEL|")).contains("SELECT: keywords");
        assertThat(at("SELECT 1 GR|")).contains("GROUP BY: keywords");
        assertThat(at("|")).contains("SELECT: keywords").noneMatch(choice -> choice.endsWith(Completions.FUNCTIONS));
    }

    @Test
    void offersNothingWithinStringsAndComments() {
        for (String text : List.of("SELECT 'co|", "SELECT `co|", "SELECT 1 -- co|", "SELECT /* co|", "SELECT \"co|")) {
            assertThat(at(text)).as(text).isEmpty();
        }
        assertThat(at("SELECT 1 -- x\n FRO|")).contains("FROM: keywords");
    }

    @Test
    void offersCommandsAndWhatTheyTake() {
        assertThat(at("\\t|")).containsExactly("\\timing: commands");
        assertThat(at("SELECT 1;\n\\st|")).containsExactly("\\statistics: commands");
        assertThat(at("\\d pa|")).containsExactly("paragraphs: tables and views");
        assertThat(at("\\df array_rem|")).containsExactly("array_remove: functions");
        assertThat(at("\\x |")).containsExactly("auto: words", "on: words", "off: words");
        assertThat(at("\\q |")).isEmpty();
    }

    @Test
    void offersFilesWhereACommandTakesOne(@TempDir Path folder) throws IOException {
        for (String file : List.of("origins.sql", "other.sql", ".hidden.sql", "with blank.sql", "orange\033[2J.sql")) {
            Files.createFile(folder.resolve(file));
        }
        Files.createDirectory(folder.resolve("orders"));

        assertThat(at("\\i " + folder + "/or|"))
                .containsExactly(folder + "/orders/: files", folder + "/origins.sql: files");
        assertThat(at("\\o " + folder + "/.h|")).containsExactly(folder + "/.hidden.sql: files");
        assertThat(at("\\chart bar " + folder + "/|"))
                .containsExactly(
                        folder + "/orders/: files", folder + "/origins.sql: files", folder + "/other.sql: files");
        assertThat(at("\\i REA|")).containsExactly("README.md: files");
        assertThat(at("\\i " + folder + "/nowhere/|")).isEmpty();
        assertThat(at("\\i one |")).isEmpty();
        assertThat(at("\\format " + folder + "/|")).isEmpty();
    }

    @Test
    void standsAnywhereInAnyText() {
        String[] parts = {"SELECT ", "FROM ", "cables", ".", ",", ";", "\\d ", "\n", "'", "`", "/*", "c ", "("};
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int cursor = random.nextInt(text.length() + 1);
            String word = TypedPart.of(text.toString(), cursor).word();
            assertThat(text.substring(0, cursor)).as("seed 5, text %d", i).endsWith(word);
            assertThat(COMPLETIONS.at(text.toString(), cursor))
                    .as("seed 5, text %d: %s at %d", i, text, cursor)
                    .allMatch(choice -> choice.text().regionMatches(true, 0, word, 0, word.length()));
        }
    }

    private static List<String> at(String text) {
        int cursor = text.indexOf('|');
        Stream<Choice> choices = COMPLETIONS.at(text.replace("|", ""), cursor).stream();
        return choices.map(choice -> choice.text() + ": " + choice.group()).toList();
    }
}
