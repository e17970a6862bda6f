package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.cablestats.cli.console.ToldFault;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.FileModes;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The shell at a terminal, as it is typed. */
@Tag("spark")
@Timeout(300)
@ExtendWith(SharedSpark.class)
final class ShellSparkTest {
    /** Of a thousand million rows. */
    private static final String ENDLESS = "SELECT count(*) AS n FROM range(1000) a, range(1000) b, range(1000) c"
            + " WHERE hash(a.id, b.id, c.id) = 7;";

    /** Of letters or what is behind them, in whatever way it is named. */
    private static final String COLOUR = "\u001b\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]";

    @TempDir
    private static Path common;

    @TempDir
    Path folder;

    private Conversation talk;

    @BeforeAll
    static void load() throws IOException {
        common = common.toRealPath();
        CablesCsv csv = new CablesCsv();
        for (int i = 1; i <= 20; i++) {
            csv.cable("07ASTANA" + i, "1/3/2007 10:05", "1. Text \u001b[31m of " + i + ".");
        }
        Loading.load(common.resolve("warehouse"), csv.write(common.resolve("cables.csv")));
    }

    @BeforeEach
    void begin() throws IOException {
        talk = new Conversation(
                common.resolve("warehouse"),
                Map.of(
                        "CABLESTATS_PAGER",
                        "cat > " + folder.resolve("paged"),
                        HistoryFile.VARIABLE,
                        history().toString()));
        talk.until("cablestats> ");
    }

    @AfterEach
    void end() throws IOException {
        talk.close();
    }

    @Test
    void answersOverSeveralLinesAndRemembers() throws IOException, InterruptedException {
        talk.type("SELECT count(*) AS n,").type(Conversation.ENTER);
        talk.until("..> ");
        assertThat(talk.line("NULL AS x FROM cables; SELECT 2 AS two;"))
                .contains(" n  x\n--  ----\n20  NULL\n(1 row)\n", "two\n---\n  2\n(1 row)\n");
        talk.type(Conversation.UP);
        talk.until("SELECT 2 AS two;");
        assertThat(talk.line("")).contains("two\n---\n  2\n");
        assertThat(talk.type(Conversation.CTRL_D).end()).hasMessage("no fault");

        assertThat(FileModes.mode(history())).isEqualTo("rw-------");
        assertThat(history()).content().contains("SELECT count(*) AS n,\\nNULL AS x FROM cables;");
    }

    @Test
    void completesWhatIsBegun() throws IOException {
        talk.type("select max(tran").type(Conversation.TAB);
        talk.until("transmission_precedence");
        talk.type(Conversation.CTRL_C);
        talk.until("cablestats> ");
        talk.type("SELECT nu").type(Conversation.TAB);
        assertThat(talk.until("number")).doesNotContain("mark");
        talk.type(Conversation.CTRL_C);
        talk.until("cablestats> ");
        talk.type("\\stat").type(Conversation.TAB);
        talk.until("\\statistics");
    }

    @Test
    void stopsAQuestionAndGoesOn(SparkSession spark) throws IOException {
        talk.line("SELECT 1 AS n;");
        talk.type(ENDLESS + Conversation.ENTER);
        talk.until("= 7;");
        // Only a job that runs can be stopped before it ends.
        while (spark.sparkContext().statusTracker().getActiveJobIds().length == 0) {
            Thread.onSpinWait();
        }

        talk.type(Conversation.CTRL_C);

        assertThat(talk.until("cablestats> ")).doesNotContain("row");
        assertThat(talk.messages()).contains("Stopped\n");
        assertThat(talk.line("SELECT 3 AS n;")).contains("n\n-\n3\n(1 row)\n");
    }

    @Test
    void forgetsALineThatIsInterrupted() throws IOException {
        talk.type("SELECT 'never" + Conversation.ENTER);
        talk.until("..> ");
        talk.type(Conversation.CTRL_C);
        talk.until("cablestats> ");

        assertThat(talk.line("SELECT 5 AS n;")).contains("n\n-\n5\n");
    }

    @Test
    void showsWhatIsWrongAndGoesOn() throws IOException {
        talk.line("SELECT id FRM;");
        talk.line("SELECT id, yaer FROM cables;");
        talk.line("\\nothing");
        talk.line("DROP TABLE cables;");
        talk.line("\\watch 1");

        assertThat(talk.messages())
                .contains(
                        "\n  SELECT id, yaer FROM cables\n             ^\n",
                        "Invalid command: '\\nothing' (expected one of \\d, ",
                        "Invalid SQL: a statement that ");
        assertThat(talk.line("SELECT 6 AS n;")).contains("n\n-\n6\n");
    }

    @Test
    void listsWhatCanBeAsked() throws IOException {
        assertThat(talk.line("\\limit 3")).isNotNull();
        assertThat(talk.line("\\d median_day")).contains("  day", "First day by which half", "date");
        talk.line("\\d");
        assertThat(paged()).contains("  paragraphs", "One row per numbered", "view");
        assertThat(talk.line("\\df text_of")).contains("text_of");
        assertThat(talk.line("\\df array_rem")).contains("array_remove", "Remove all elements");
        talk.line("\\statistics");
        assertThat(paged()).contains("cables-by-origin");
        talk.line("\\?");
        assertThat(paged()).contains("\\chart KIND FILE");
        talk.line("\\d cabels");
        assertThat(talk.messages()).contains("Cannot find table or view 'cabels'; did you mean 'cables'?");
    }

    @Test
    void readsLongResultsInThePagerAndWideOnesAsSheets() throws IOException {
        talk.line("SELECT id FROM cables ORDER BY id;");
        assertThat(Conversation.lines(paged())).hasSize(23).endsWith("(20 rows)");
        talk.line("\\limit 2");
        assertThat(talk.line("SELECT id FROM cables ORDER BY id;"))
                .endsWith("07ASTANA10\nThe first 2 rows; \\limit none shows all, \\o FILE writes all\n");
        assertThat(talk.line("SELECT id, repeat('x ', 60) AS long FROM cables WHERE serial = 1;"))
                .contains("-- row 1 -", "id    07ASTANA1\n", "long  x x x");
        talk.line("\\x off");
        assertThat(talk.line("SELECT id, repeat('x ', 60) AS long FROM cables WHERE serial = 1;"))
                .contains("long values cut; \\x on shows all");
    }

    @Test
    void letsTheTerminalObeyNothingOfTheData() throws IOException {
        String shown = talk.line("SELECT body FROM cables WHERE serial = 1;");

        assertThat(shown).contains("Text \uFFFD[31m of 1.");
        assertThat(talk.raw()).doesNotContain("\u001b[31m of");
    }

    @Test
    void writesResultsAndCharts() throws IOException {
        Path csv = folder.resolve("new").resolve("a.csv");
        Path parquet = folder.resolve("a.parquet");
        Path svg = folder.resolve("a.svg");
        talk.line("\\o " + csv);
        talk.line("SELECT id FROM cables WHERE serial < 3 ORDER BY id;");
        assertThat(csv).hasContent("id\n07ASTANA1\n07ASTANA2\n");
        talk.line("\\o " + parquet);
        talk.line("SELECT id FROM cables;");
        assertThat(parquet).isNotEmptyFile();
        talk.line("SELECT origin, count(*) AS cables FROM cables GROUP BY origin;");
        talk.line("\\chart bar " + svg);
        assertThat(svg).content().contains("Source: 20 cables", "snapshot 1");
        talk.line("\\format jsonl");
        assertThat(talk.line("SELECT 1 AS n;")).contains("{\"n\":1}\n").doesNotContain("row");
    }

    @Test
    void takesFilesAndWatches() throws IOException {
        Path inner = Files.writeString(folder.resolve("inner.sql"), "SELECT 7 AS seven;\n");
        Path outer = Files.writeString(
                folder.resolve("outer.sql"), "\\i " + inner + "\nSELECT 8 AS eight;\nSELECT x;\nSELECT 9 AS nine;\n");
        assertThat(talk.line("\\i " + outer))
                .contains("seven\n-----\n    7\n", "eight\n-----\n    8\n")
                .doesNotContain("nine");
        assertThat(talk.messages()).contains(outer + ":3:8: statement 2: Cannot answer the SQL: ");

        talk.line("\\timing on");
        assertThat(talk.line("SELECT 4 AS four;")).contains("four");
        assertThat(talk.line("\\watch 1 2")).containsPattern("(?s)four.*four");
        assertThat(talk.messages()).containsPattern("(?s)Took .*, snapshot 1\n.*, snapshot 1\n");
        talk.type("\\watch 60" + Conversation.ENTER);
        talk.until("four");
        talk.type(Conversation.CTRL_C);
        talk.until("cablestats> ");
    }

    @Test
    void usesNoColourWhereNoneIsWelcome() throws IOException {
        Map<String, String> variables = Map.of(HistoryFile.VARIABLE, "", "NO_COLOR", "1");
        try (Conversation plain = new Conversation(common.resolve("warehouse"), variables)) {
            plain.until("cablestats> ");
            plain.line("SELECT yaer FROM cables;");
            plain.type("SELECT nu").type(Conversation.TAB);
            plain.until("columns of others");
            assertThat(plain.raw() + plain.messages()).doesNotContainPattern(COLOUR);
        }
        talk.type("SELECT nu").type(Conversation.TAB);
        talk.until("columns of others");
        assertThat(talk.raw()).containsPattern(COLOUR);
    }

    @Test
    void endsWhereThereIsNoWarehouse() throws IOException, InterruptedException {
        try (Conversation other = new Conversation(folder.resolve("none"), Map.of(HistoryFile.VARIABLE, ""))) {
            assertThat(other.end()).isInstanceOf(ToldFault.class);
            assertThat(other.messages()).contains("Cannot ", "none");
        }
    }

    private Path history() {
        return folder.resolve("state").resolve("history");
    }

    private String paged() throws IOException {
        return Files.readString(folder.resolve("paged"));
    }
}
