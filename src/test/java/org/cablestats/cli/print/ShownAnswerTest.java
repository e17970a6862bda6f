package org.cablestats.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ShownAnswerTest {
    private static final List<Column> COLUMNS = List.of(new Column("id", "string"), new Column("subject", "string"));
    private static final Screen NARROW = new Screen(true, true, true, 24, 40);

    @Test
    void alignsWideLettersAndSaysWhatIsNoValue() {
        assertThat(shown(NARROW, Expanded.AUTO, 10, List.of(row("東京1", null), row("e\u0301\u001b[2J", "x"))))
                .isEqualTo("""
                        id     subject
                        -----  -------
                        東京1  NULL
                        é�[2J  x
                        (2 rows)
                        """.replace("é", "e\u0301"));
    }

    @Test
    void makesASheetOfARowThatIsWiderThanTheTerminal() {
        assertThat(shown(
                        NARROW,
                        Expanded.AUTO,
                        10,
                        List.of(row("07ASTANA1", "A subject of many words, too wide\nfor a table"))))
                .isEqualTo("""
                        -- row 1 -------------------------------
                        id       07ASTANA1
                        subject  A subject of many words, too
                                 wide
                                 for a table
                        (1 row)
                        """);
        assertThat(shown(
                        NARROW,
                        Expanded.OFF,
                        10,
                        List.of(row("07ASTANA1", "A subject of many words, too wide for all"))))
                .isEqualTo("""
                        id         subject
                        ---------  -----------------------------
                        07ASTANA1  A subject of many words, too…
                        long values cut; \\x on shows all
                        (1 row)
                        """);
        assertThat(shown(NARROW, Expanded.ON, 10, List.of(row("1", null)))).contains("subject  NULL\n");
    }

    @Test
    void saysThatThereAreMoreRows() {
        assertThat(shown(NARROW, Expanded.AUTO, 1, List.of(row("1", "a"), row("2", "b"))))
                .endsWith("1   a\nThe first 1 row; \\limit none shows all, \\o FILE writes all\n")
                .doesNotContain("2");
        assertThat(shown(NARROW, Expanded.ON, 1, List.of(row("1", "a"), row("2", "b"))))
                .contains("The first 1 row;");
        assertThat(shown(NARROW, Expanded.AUTO, 2, List.of(row("1", "a"), row("2", "b"))))
                .endsWith("(2 rows)\n");
        assertThat(shown(NARROW, Expanded.AUTO, 5, List.of())).isEqualTo("id  subject\n--  -------\n(0 rows)\n");
    }

    @Test
    void showsAllRowsOfMany() {
        List<List<@Nullable Object>> rows = Collections.nCopies(2500, row("1", "a"));
        StringWriter text = new StringWriter();
        new ShownAnswer(Screen.NONE, new Output(text, "test"), Expanded.AUTO, Integer.MAX_VALUE, false)
                .print(new Answer(COLUMNS, rows.iterator()));

        assertThat(text.toString().lines()).hasSize(2502);
    }

    private static String shown(Screen screen, Expanded expanded, int limit, List<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        new ShownAnswer(screen, new Output(text, "test"), expanded, limit, true)
                .print(new Answer(COLUMNS, rows.iterator()));
        return text.toString();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
