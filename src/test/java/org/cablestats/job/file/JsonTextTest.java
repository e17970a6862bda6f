package org.cablestats.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
    private static final List<Column> COLUMNS = List.of(new Column("origin", "string"), new Column("cables", "bigint"));

    @Test
    void printsOneObjectPerLine() {
        List<List<@Nullable Object>> rows = List.of(Arrays.asList("Embassy \"A\"", 7L), Arrays.asList(null, 1L));

        assertThat(printed(rows)).isEqualTo("""
                [
                {"origin":"Embassy \\"A\\"","cables":7},
                {"origin":null,"cables":1}
                ]
                """);
    }

    @Test
    void printsNoRowsAsAnEmptyArray() {
        assertThat(printed(List.of())).isEqualTo("[]\n");
    }

    private static String printed(List<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        JsonText.write(new Answer(COLUMNS, rows.iterator()), text::append);
        return text.toString();
    }
}
