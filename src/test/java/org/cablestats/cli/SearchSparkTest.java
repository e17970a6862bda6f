package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.cablestats.cli.console.Screen;
import org.cablestats.load.Loading;
import org.cablestats.table.SearchFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Searches as they are typed, and how the index follows the snapshots. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class SearchSparkTest {
    private static final String CSV = "id,created,origin,paragraph,hits,context,start,length\n";

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        folder = folder.toRealPath();
        load(new CablesCsv()
                .record("6/30/2009 23:59", "09PARIS3", "Embassy Paris", "SECRET", "", "", """
                        SECRET PARIS 3\s
                        SUBJECT: HEROIN\s
                        \s
                        1. (S) Of heroin, and of\s
                        Heroin on the\s
                        border. \s
                        PARIS 00000003  001.2 OF 002\s
                        \s
                        7. (S) Nothing.\s
                        """)
                .cable("07ASTANA1", "12/11/2007 9:30", "No border here."));
    }

    private void load(CablesCsv cables) {
        Loading.load(folder.resolve("warehouse"), cables.write(folder.resolve("cables.csv")));
    }

    @Test
    void showsWhatStandsAroundTheWordsTheEarliestFirst() {
        assertThat(typed("search", "heroin", "OR", "border").out()).isEqualTo("""
                07ASTANA1  2007-12-11T09:30:00Z  Embassy Astana  paragraph 1
                    1. No *border* here.
                09PARIS3  2009-06-30T23:59:00Z  Embassy Paris  outside of paragraphs
                    SECRET PARIS 3 SUBJECT: *HEROIN*
                09PARIS3  2009-06-30T23:59:00Z  Embassy Paris  paragraph 1  3 hits
                    1. (S) Of *heroin*, and of *Heroin* on the *border*.
                """);
        assertThat(typed("search", "\"on the border\"", "--format", "csv"))
                .isEqualTo(new Typed(
                        0,
                        CSV + "09PARIS3,2009-06-30T23:59:00Z,Embassy Paris,1,1,"
                                + "\"1. (S) Of heroin, and of Heroin on the border.\",32,13\n",
                        "1 passage of 1 cable with \"on the border\" in snapshot 1\n"));
        assertThat(typed("search", "border OR heroin", "--limit", "1", "--format", "tsv")
                        .err())
                .isEqualTo("3 passages of 2 cables with border OR heroin in snapshot 1; the first 1\n");
    }

    @Test
    void marksThemBoldOnATerminalThatWantsIt() {
        Screen screen = new Screen(false, true, false, 24, 44);
        String bold = "    1. (S) Of \u001b[1mheroin\u001b[0m, and of \u001b[1mHeroin\u001b[0m on the\n    border.\n";

        assertThat(on(screen, Map.of("TERM", "xterm", "PAGER", "cat"))).endsWith(bold);
        assertThat(on(screen, Map.of("TERM", "xterm", "PAGER", "cat", "NO_COLOR", "1")))
                .endsWith("    1. (S) Of *heroin*, and of *Heroin* on the\n    border.\n"
                        .replace(" on the\n    ", " on\n    the "));
    }

    private String on(Screen screen, Map<String, String> variables) {
        return Typed.on(screen, variables, "search", "heroin", "--warehouse", warehouse("warehouse"))
                .out();
    }

    @Test
    void asksTheSelectionAlone() {
        assertThat(typed("search", "border", "--origin", "Embassy Paris", "--format", "csv")
                        .out())
                .contains("09PARIS3")
                .doesNotContain("07ASTANA1");
        assertThat(typed("search", "border", "--where", "year < 2008", "--format", "csv")
                        .out())
                .contains("07ASTANA1")
                .doesNotContain("09PARIS3");
        assertThat(typed("search", "border", "--to", "2006-12-31", "--format", "csv"))
                .isEqualTo(new Typed(0, CSV, "No cable has border in snapshot 1, of those in the selection\n"));
        assertThat(typed("search", "border", "--origin", "Embassy Pari"))
                .isEqualTo(new Typed(
                        2, "", "Cannot find origin 'Embassy Pari' in the corpus; did you mean 'Embassy Paris'?\n"));
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        assertThat(typed("search").err())
                .isEqualTo("Cannot search: no QUERY is given (expected words, such as: heroin NEAR border)\n");
        assertThat(typed("search", "heroin AND", "--limit", "0", "--format", "xml"))
                .isEqualTo(new Typed(2, "", """
                        Invalid --limit: '0' (expected a whole number from 1 on)
                        Invalid --format: 'xml' (expected table, csv, tsv, json, jsonl)
                        Invalid query: 'AND' at character 8 of 'heroin AND' (expected a word or a phrase behind it)
                        """));
    }

    @Test
    void makesTheIndexOnceAndFollowsTheSnapshots() {
        assertThat(heading()).isEqualTo("Making the index of snapshot 1, once\n" + found(1));
        assertThat(heading()).isEqualTo(found(1));
        load(new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "Heroin now, and no more of the other."));
        assertThat(heading("--snapshot", "1")).isEqualTo(found(1));
        assertThat(heading()).isEqualTo("""
                        Bringing the index of snapshot 1 to snapshot 2
                        3 passages of 2 cables with heroin in snapshot 2
                        """);
        assertThat(heading("--snapshot", "1"))
                .isEqualTo("The index is of snapshot 2: every text of snapshot 1 is read\n" + found(1));
        assertThat(heading("--no-index")).isEqualTo("""
                        Every text of snapshot 2 is read
                        3 passages of 2 cables with heroin in snapshot 2
                        """);
        assertThat(typed("index").err()).endsWith("index of snapshot 2: 0 cables taken in or out\n");
        assertThat(typed("index", "--anew").err()).endsWith("index of snapshot 2: 2 cables taken in or out\n");
        assertThat(typed("index", "--quiet")).isEqualTo(new Typed(0, "", ""));
    }

    @Test
    void readsEveryTextWhileAnotherProcessChangesTheIndex() throws IOException {
        Files.createDirectories(folder.resolve("warehouse").resolve("search"));
        try (Warehouse open = Warehouse.open(folder.resolve("warehouse"), Loading.ENGINE);
                LoadLock lock = new SearchFolder(open).lockIfFree("index")) {
            assertThat(lock).isNotNull();
            assertThat(heading())
                    .isEqualTo("Another process changes the index: every text of snapshot 1 is read\n" + found(1));
            assertThat(typed("index"))
                    .isEqualTo(new Typed(
                            74,
                            "",
                            "Cannot change the index in '" + warehouse("warehouse") + "': another process does so\n"));
        }
    }

    @Test
    void keepsTheIndexWhateverIsDoneToTheTables() throws IOException {
        typed("index");
        typed("maintain", "--keep", "1");
        FileUtils.copyDirectory(
                folder.resolve("warehouse").toFile(), folder.resolve("moved").toFile());
        typed("export", folder.resolve("out").toString());

        assertThat(heading()).isEqualTo(found(1));
        assertThat(folder.resolve("out")).isDirectoryNotContaining(file -> file.endsWith("search"));
        String moved = warehouse("moved");
        assertThat(Typed.line("relocate", "--warehouse", moved).code()).isZero();
        assertThat(Typed.line("search", "heroin", "--format", "csv", "--warehouse", moved)
                        .err())
                .isEqualTo(found(1));
    }

    private static String found(int snapshot) {
        return "2 passages of 1 cable with heroin in snapshot " + snapshot + "\n";
    }

    /** What is said of a search. */
    private String heading(String... options) {
        List<String> typed = new ArrayList<>(List.of("search", "heroin", "--format", "csv"));
        typed.addAll(List.of(options));
        return typed(typed.toArray(String[]::new)).err();
    }

    private String warehouse(String name) {
        return folder.resolve(name).toString();
    }

    private Typed typed(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--warehouse", warehouse("warehouse")));
        return Typed.line(typed.toArray(String[]::new));
    }
}
