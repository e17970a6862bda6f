package org.cablestats.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TablePrinterTest {
    private static final List<Column> COLUMNS = List.of(new Column("origin", "string"), new Column("cables", "bigint"));

    @Test
    void alignsColumnsWithNumbersOnTheRight() {
        assertThat(printed(Screen.NONE, COLUMNS, Stream.of(row("Embassy Astana", 7L), row("Embassy Zürich", 1200L))))
                .isEqualTo("""
                        origin          cables
                        --------------  ------
                        Embassy Astana       7
                        Embassy Zürich    1200
                        """);
    }

    @Test
    void printsNoRowsAsHeaderOnly() {
        assertThat(printed(Screen.NONE, COLUMNS, Stream.empty())).isEqualTo("origin  cables\n------  ------\n");
    }

    @Test
    void printsValuesOfEveryKindOnOneLine() {
        List<Column> columns = List.of(new Column("a", "string"), new Column("b", "array<string>"));

        assertThat(printed(
                        Screen.NONE,
                        columns,
                        Stream.of(
                                row("two\nlines\u001b[2J", List.of("x", "y")),
                                row(Instant.parse("2007-12-11T09:30:00Z"), null))))
                .isEqualTo("""
                        a                     b
                        --------------------  ---------
                        two lines�[2J         ["x","y"]
                        2007-12-11T09:30:00Z
                        """);
    }

    @Test
    void letsALongValueStickOutInAFileAndKeepsTheOtherRowsNarrow() {
        List<Column> columns = List.of(new Column("subject", "string"), new Column("cables", "bigint"));
        String endless = "x ".repeat(2500) + "x";

        assertThat(printed(
                        Screen.NONE,
                        columns,
                        Stream.of(row("short", 1L), row(endless, 2L), row("a little longer", 3L))))
                .isEqualTo("subject          cables\n---------------  ------\nshort                 1\n" + endless
                        + "       2\na little longer       3\n");
    }

    @Test
    void printsNamesOfColumnsThatNoTerminalObeys() {
        assertThat(printed(Screen.NONE, List.of(new Column("a\u001b[2J\nb", "string")), Stream.of(row("x"))))
                .startsWith("a\uFFFD[2J b\n");
    }

    @Test
    void cutsRowsAtTheTerminalAndSaysSo() {
        Screen screen = new Screen(false, true, true, 10, 80);

        assertThat(printed(screen, COLUMNS, numbered(274))).isEqualTo("""
                        origin  cables
                        ------  ------
                        post 1       1
                        post 2       2
                        post 3       3
                        post 4       4
                        post 5       5
                        post 6       6
                        6 of 274 rows; --format csv gives all
                        """);
    }

    @Test
    void countsNoFurtherThanIsWorthIt() {
        assertThat(printed(new Screen(false, true, true, 10, 80), COLUMNS, numbered(2_000_000)))
                .endsWith("6 of more than 100,000 rows; --format csv gives all\n");
    }

    @Test
    void cutsLongValuesAndThenColumnsAtTheTerminal() {
        List<Column> columns = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Column("column" + i, "string"))
                .toList();
        Stream<List<@Nullable Object>> rows = Stream.of(Collections.nCopies(9, "a value that is far too long"));

        assertThat(printed(new Screen(false, true, true, 24, 40), columns, rows))
                .isEqualTo("""
                        column1   column2   column3   column4
                        --------  --------  --------  --------
                        a value…  a value…  a value…  a value…
                        4 of 9 columns, long values cut; --format csv gives all
                        """);
    }

    @Test
    void cutsNoIdNumberOrDay() {
        List<Column> columns = List.of(
                new Column("id", "string"),
                new Column("created", "timestamp"),
                new Column("subject", "string"),
                new Column("cited", "array<string>"),
                new Column("letters", "bigint"));
        Stream<List<@Nullable Object>> rows = Stream.of(
                row(
                        "08ECTION01OF02MANAMA492",
                        Instant.parse("2008-07-12T09:30:00Z"),
                        "A subject that is longer than what is left of the line",
                        List.of("08KHARTOUM1", "08KHARTOUM17"),
                        123_456_789L),
                row("08ASTANA5", null, "Short", List.of(), 1L));

        assertThat(printed(new Screen(false, true, true, 24, 90), columns, rows))
                .isEqualTo("""
                        id                       created               subject          cited              letters
                        -----------------------  --------------------  ---------------  ---------------  ---------
                        08ECTION01OF02MANAMA492  2008-07-12T09:30:00Z  A subject that…  ["08KHARTOUM1"…  123456789
                        08ASTANA5                                      Short            []                       1
                        long values cut; --format csv gives all
                        """);
    }

    @Test
    void isRatherWiderThanTheTerminalThanToCutAnId() {
        List<Column> columns =
                List.of(new Column("id", "string"), new Column("subject", "string"), new Column("cables", "bigint"));

        assertThat(printed(
                        new Screen(false, true, true, 24, 20),
                        columns,
                        Stream.of(row("08KHARTOUM1234", "Some words", 1_000_000_000L))))
                .isEqualTo("""
                        id                  cables
                        --------------  ----------
                        08KHARTOUM1234  1000000000
                        2 of 3 columns; --format csv gives all
                        """);
    }

    @Test
    void cutsATextBetweenTheIdsThatItNames() {
        Stream<List<@Nullable Object>> rows = Stream.of(row("ports, ships", "08KHARTOUM17 08KHARTOUM23 08KHARTOUM42"));
        List<Column> columns = List.of(new Column("theme", "string"), new Column("examples", "string"));

        assertThat(printed(new Screen(false, true, true, 24, 45), columns, rows))
                .contains("08KHARTOUM17 08KHARTOUM23 …\n")
                .endsWith("long values cut; --format csv gives all\n");
    }

    @Test
    void printsEveryRowWhereThereIsAPager() {
        assertThat(printed(new Screen(false, true, true, 10, 80).endless(), COLUMNS, numbered(2500))
                        .lines())
                .hasSize(2502)
                .endsWith("post 2500    2500");
    }

    @Test
    void printsEveryRowWhereThereIsNoTerminal() {
        assertThat(printed(Screen.NONE, COLUMNS, numbered(2500)).lines())
                .hasSize(2502)
                .endsWith("post 2500    2500");
    }

    private static Stream<List<@Nullable Object>> numbered(int rows) {
        return IntStream.rangeClosed(1, rows).mapToObj(i -> row("post " + i, (long) i));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static String printed(Screen screen, List<Column> columns, Stream<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        Iterator<List<@Nullable Object>> iterator = rows.iterator();
        new TablePrinter(screen, new Output(text, "test")).print(new Answer(columns, iterator));
        return text.toString();
    }
}
