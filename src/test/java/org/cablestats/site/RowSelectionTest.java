package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowSelectionTest {
    private static final LocalDate JUNE = LocalDate.of(2007, 6, 1);

    @Test
    void namesTheCablesOfAKey() {
        assertThat(query(
                        Selection.ALL, "origin post country bureau cables", "Embassy Astana", "Astana", null, null, 3L))
                .isEqualTo("/?origin=Embassy+Astana&snapshot=1");
        assertThat(query(Selection.ALL, "country_code country origins cables", "KZ", "Kazakhstan", 1L, 3L))
                .isEqualTo("/?country=KZ&snapshot=1");
        assertThat(query(Selection.ALL, "month classification cables", JUNE, "SECRET", 3L))
                .isEqualTo("/?classification=SECRET&from=2007-06-01&snapshot=1&to=2007-06-30");
        assertThat(query(Selection.ALL, "topic_id topic cables", "elections", "Elections", 3L))
                .isEqualTo("/?snapshot=1&topic=elections");
    }

    @Test
    void narrowsWhatWasAskedFor() {
        Selection some = new Selection(
                LocalDate.of(2007, 6, 10),
                LocalDate.of(2008, 1, 1),
                List.of("A", "B"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);

        assertThat(query(some, "month cables", JUNE, 3L))
                .isEqualTo("/?from=2007-06-10&origin=A&origin=B&snapshot=1&to=2007-06-30");
        assertThat(query(some, "origin cables", "B", 3L))
                .isEqualTo("/?from=2007-06-10&origin=B&snapshot=1&to=2008-01-01");
    }

    @Test
    void namesNoneWhereASelectionCannotSayThem() {
        assertThat(query(Selection.ALL, "origin cables", "unknown", 3L)).isNull();
        assertThat(query(Selection.ALL, "country_code country cables", "none", "UNVIE", 3L))
                .isNull();
        assertThat(query(Selection.ALL, "month cables", null, 3L)).isNull();
        assertThat(query(Selection.ALL, "year cables", 2007L, 3L)).isNull();
        assertThat(query(Selection.ALL, "origin year cables", "A", 2007L, 3L)).isNull();
        assertThat(query(Selection.ALL, "tag cables", "SNAR", 3L)).isNull();
        assertThat(query(Selection.ALL, "cables", 3L)).isNull();
        assertThat(query(Selection.ALL, "origin words", "A", 3L)).isNull();
        Selection about = new Selection(null, null, List.of(), List.of(), List.of(), List.of("elections"), null, null);
        assertThat(query(about, "topic_id cables", "elections", 3L)).isEqualTo("/?snapshot=1&topic=elections");
        assertThat(query(about, "topic_id cables", "trade", 3L))
                .as("also about elections")
                .isNull();
    }

    private static @Nullable String query(Selection whole, String columns, @Nullable Object... row) {
        List<Column> named = Stream.of(columns.split(" "))
                .map(name -> new Column(name, "string"))
                .toList();
        Selection behind = RowSelection.of(named, Arrays.asList(row), whole);
        return behind == null ? null : Link.to("/", 1).of(behind).toString();
    }
}
