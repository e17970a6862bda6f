package org.cablestats.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CsvTest {
    @Test
    void writesAHeaderAndPlainValues() {
        ResultTable table = new ResultTable(
                List.of(new Column("origin", "string"), new Column("cables", "bigint"), new Column("share", "double")),
                List.of(row("Embassy Bogotá", 2416L, 0.96), row(null, 0L, 12.0)));

        assertThat(Csv.of(table)).isEqualTo("origin,cables,share\nEmbassy Bogotá,2416,0.96\n,0,12.0\n");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(line("a,b", "say \"no\"", "two\nlines", "", "a\rb", null, " c "))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"\",\"a\rb\",, c \n");
    }

    @Test
    void writesDatesTimesAndNestedValues() {
        assertThat(line(LocalDate.of(2007, 12, 11), Instant.parse("2007-12-11T09:30:00Z"), true))
                .isEqualTo("2007-12-11,2007-12-11T09:30:00Z,true\n");
        assertThat(line(List.of("PREL", "KZ"), Map.of("count", 2), List.of()))
                .isEqualTo("\"[\"\"PREL\"\",\"\"KZ\"\"]\",\"{\"\"count\"\":2}\",[]\n");
    }

    @Test
    void guardsTextThatASpreadsheetWouldRun() {
        assertThat(line("=1+1", "+1", "-1", "@A1", "\tx", "\r=1", "a=1"))
                .isEqualTo("'=1+1,'+1,'-1,'@A1,'\tx,\"'\r=1\",a=1\n");
        assertThat(line(-1L, -0.5, LocalDate.of(-1, 1, 1))).isEqualTo("-1,-0.5,-0001-01-01\n");
    }

    @Test
    void showsWhatIsNotPrintable() {
        assertThat(line("a\u001b[2Jb", "\u0000=1", "x\u202Ey", "\u0085", List.of("\u009b")))
                .isEqualTo("a\uFFFD[2Jb,\uFFFD=1,x\uFFFDy,\uFFFD,\"[\"\"\\u009b\"\"]\"\n");
        assertThat(Csv.header(List.of(new Column("a\u001b", "string")))).isEqualTo("a\uFFFD\n");
    }

    @Test
    void leavesTextsAsTheyAreWhereItIsExact() {
        assertThat(Csv.exactRow(Arrays.asList("a\u001b[2J", "=1", "x\u202Ey"))).isEqualTo("a\u001b[2J,=1,x\u202Ey\n");
    }

    private static String line(@Nullable Object... values) {
        return Csv.row(Arrays.asList(values));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
