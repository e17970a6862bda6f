package org.cablestats.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    @Test
    void readsWhatIsWritten() {
        ResultTable table = new ResultTable(
                List.of(new Column("origin", "string"), new Column("share", "double"), new Column("cables", "bigint")),
                List.of(
                        row("Embassy \"A\", B\nC", -0.5, 3L),
                        row(null, null, 12L),
                        row("", Double.NaN, -4L),
                        row("=1+1", 1e-9, null)));
        assertThat(CsvText.rows(Csv.of(table)))
                .containsExactly(
                        Map.of("origin", "Embassy \"A\", B\nC", "share", "-0.5", "cables", "3"),
                        Map.of("origin", "", "share", "", "cables", "12"),
                        Map.of("origin", "", "share", "NaN", "cables", "-4"),
                        Map.of("origin", "'=1+1", "share", "1E-9", "cables", ""));
    }

    /** What lies in a folder may have been written by anybody. */
    @Test
    void readsWhateverIsThere() {
        assertThat(CsvText.rows("")).isEmpty();
        assertThat(CsvText.rows("a,b\n1\n1,2,3\n\"x"))
                .containsExactly(Map.of("a", "1"), Map.of("a", "1", "b", "2"), Map.of("a", "x"));
    }
}
