package org.cablestats.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user hears of sources before anything is read. */
class PlanTest {
    private static final Storage STORAGE = Storage.of(List.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cables.csv", "08ASTANA12.html", "notes", "cables.csv.gz", "pages.zip"})
    void refusesANamedFileThatIsEmpty(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThatThrownBy(() -> plan(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load '" + name + "': it is empty");
    }

    @Test
    void refusesANamedFileOfNoKnownLayout() throws IOException {
        Path file = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> plan(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load 'picture.jpg': its content is of no known layout"
                        + " (expected one of csv, json, ids, plusd, page, telegram, text)");
    }

    @Test
    void tellsOfEveryFileThatCannotBeLoadedAtOnce() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path picture = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> plan(empty, picture))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load 'empty.csv': it is empty\n"
                        + "Cannot load 'picture.jpg': its content is of no known layout"
                        + " (expected one of csv, json, ids, plusd, page, telegram, text)");
    }

    @Test
    void plansEmptyFilesOfAFolderLikeOthers() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path page = Files.writeString(folder.resolve("08ASTANA12.html"), "<html></html>");
        assertThat(plan(folder).tasks())
                .flatExtracting(ReadTask::parts)
                .extracting(part -> part.file().location())
                .containsExactly(page.toString(), empty.toString());
    }

    /** An empty table is one all the same: whoever reads a layout by its name, as Spark's users do, finds no row in it. */
    @Test
    void takesAnEmptyFileWhoseLayoutIsGiven() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThat(Plan.of(List.of(empty.toString()), STORAGE, "csv").bytes()).isZero();
    }

    @Test
    void refusesWhatCannotBeReadTwice() {
        assertThatThrownBy(() -> plan(Path.of("/dev/null")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot read '/dev/null': it is no regular file, and a load reads its input twice");
    }

    @ParameterizedTest
    @CsvSource({
        "Relat%C3%B3rio.html, Relatório.html",
        "nome-%E9.html, nome-\\xe9.html",
        "sub%E9/%8Ex.html, sub\\xe9/\\x8ex.html",
        "two%0Alines.html, two\\x0alines.html",
        "back%5Cslash.html, back\\slash.html",
        "%2541.html, %41.html",
        "%5Bx%5D%7Ba%2Cb%7D*%3F%23.html, '[x]{a,b}*?#.html'"
    })
    void opensAnyNameOfAFolderAndShowsItPrintable(String bytes, String shown) throws IOException {
        Path file = Path.of(URI.create(folder.toUri() + bytes));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "content");

        InputFile found = plan(folder).tasks().get(0).parts().get(0).file();

        assertThat(found.name()).isEqualTo(folder.getFileName() + "/" + shown);
        assertThat(new String(STORAGE.head(found.location(), 99), StandardCharsets.US_ASCII))
                .isEqualTo("content");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:b.html | a:b.html",
                "hdfs:x.html | hdfs:x.html",
                "old [2]/*.html | b.html; c.html",
                "old [2]/[bx].html | b.html",
                "[x].html | [x].html",
                "[ax]*.html | a:b.html; x.html",
                "[[ax]*.html | [x].html; a:b.html; x.html",
                "**/c.html | old [2]/c.html",
                "old*/ | old [2]/b.html; old [2]/c.html"
            })
    void takesWhatIsThereAsItStandsAndTheRestForAPattern(String source, String names) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/old [2]"));
        for (String name : List.of("../a:b.html", "../[x].html", "../x.html", "../hdfs:x.html", "b.html", "c.html")) {
            Files.writeString(pages.resolve(name), "<html><table class='cable'>");
        }

        List<String> found = plan(folder.resolve("pages").resolve(source)).tasks().stream()
                .flatMap(task -> task.parts().stream())
                .map(part -> part.file().name())
                .toList();

        assertThat(found).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x[ | Cannot find 'x[': Missing ']",
                "{a,{b} | Cannot find '{a,{b}': Cannot nest groups",
                "file:x | Cannot find 'file:x': URI is not hierarchical"
            })
    void refusesWhatIsNeitherNameNorPattern(String source, String message) {
        List<String> sources = List.of(source);

        assertThatThrownBy(() -> Plan.of(sources, STORAGE, null))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    private static Plan plan(Path... sources) {
        return Plan.of(Stream.of(sources).map(Path::toString).toList(), STORAGE, null);
    }
}
