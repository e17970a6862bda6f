package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.cli.Typed;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.testing.Golden;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParseCommandTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "parse");
    private static final Path WORKPLACE = FOLDER.resolve("workplace");

    @ParameterizedTest
    @ValueSource(strings = {"cables.csv", "page.html", "text.txt"})
    void printsARecordPerLine(String file) {
        Typed typed = parse("", FOLDER.resolve(file).toString());

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        Golden.assertEqual("parse/golden/" + file + ".jsonl", typed.out());
    }

    @Test
    void readsStandardInput() throws IOException {
        String text = Files.readString(FOLDER.resolve("text.txt"), StandardCharsets.UTF_8);

        Typed typed = parse(text);

        assertThat(typed.out()).contains("\"id\":\"07ASTANA3901\"", "\"source_file\":\"-\"");
        assertThat(parse(text, "-")).isEqualTo(typed);
    }

    @Test
    void readsArchivesAndCompressedFiles(@TempDir Path folder) throws IOException {
        byte[] page = Files.readAllBytes(FOLDER.resolve("page.html"));
        Path archive = Packed.archive(
                folder.resolve("a.zip"), new TreeMap<>(Map.of("in/page.html", page, "picture.jpg", new byte[5])));
        Path compressed = Packed.compressed(folder.resolve("page.html.gz"), page);
        String expected = parse("", FOLDER.resolve("page.html").toString()).out();

        Typed typed = parse("", archive.toString());
        assertThat(typed.out()).isEqualTo(expected.replace("\"page.html\"", "\"a.zip/in/page.html\""));
        assertThat(typed.err()).isEqualTo("Passed over 'a.zip/picture.jpg': it is of no known layout\n");
        assertThat(parse("", compressed.toString()).out())
                .isEqualTo(expected.replace("\"page.html\"", "\"page.html.gz\""));
    }

    @Test
    void printsEveryColumn() {
        String line = parse("", FOLDER.resolve("page.html").toString()).out();

        assertThat(line)
                .contains(CableColumns.ALL.stream()
                        .map(CableColumn::name)
                        .map(name -> "\"" + name + "\":")
                        .toList())
                .contains("\"load_id\":null", "\"text\":", "\"summary\":");
    }

    @Test
    void readsNothingWhereOneFileCannotBeRead(@TempDir Path folder) throws IOException {
        String page = FOLDER.resolve("page.html").toString();
        Path unknown = Files.writeString(folder.resolve("unknown.bin"), "no cable");

        assertThat(parse("", page, "missing"))
                .isEqualTo(new Typed(2, "", "Cannot read 'missing': there is no such file\n"));
        assertThat(parse("", page, unknown.toString()))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot read '" + unknown
                                + "': it is in none of the layouts (csv, json, ids, plusd, page, telegram, text)\n"));
    }

    @Test
    void saysOfANamedPageThatItShowsNoCable(@TempDir Path folder) throws IOException {
        Path pages = Path.of("src", "test", "resources", "source", "page");
        Path list = pages.resolve("list-of-a-month.html");
        Path index = pages.resolve("index.html");

        String lines = "{\"rejected\":\"list_page\",\"source_file\":\"list-of-a-month.html\",\"offset\":0,\"length\":"
                + Files.size(list)
                + "}\n{\"rejected\":\"other_page\",\"source_file\":\"index.html\",\"offset\":0,\"length\":"
                + Files.size(index) + "}\n";
        assertThat(parse("", list.toString(), index.toString())).isEqualTo(new Typed(0, lines, ""));

        Path archive = Packed.archive(
                folder.resolve("site.zip"),
                new TreeMap<>(Map.of(
                        "date/2008-01_0.html", Files.readAllBytes(list), "index.html", Files.readAllBytes(index))));
        assertThat(parse("", archive.toString())).isEqualTo(new Typed(0, "", """
                        Passed over 'site.zip/date/2008-01_0.html': it lists cables without their texts
                        Passed over 'site.zip/index.html': it is a page that shows no cable
                        """));
    }

    @Test
    void readsEveryFileOfAList() {
        List<String> files = List.of(
                FOLDER.resolve("page.html").toString(),
                FOLDER.resolve("text.txt").toString());

        assertThat(parse("", files.toArray(String[]::new)).out().lines()).hasSize(2);
    }

    private static Typed parse(String input, String... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "parse";
        System.arraycopy(files, 0, arguments, 1, files.length);
        return Typed.in(WORKPLACE, input, arguments);
    }
}
