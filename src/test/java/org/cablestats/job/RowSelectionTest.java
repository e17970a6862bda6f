package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowSelectionTest {
    private static final LocalDate JUNE = LocalDate.of(2007, 6, 1);

    @Test
    void namesTheCablesOfAKey() {
        assertThat(query(Selection.ALL, "origin post bureau cables", "Embassy Astana", "Astana", null, 3L))
                .isEqualTo("/?origin=Embassy+Astana&snapshot=1");
        assertThat(query(Selection.ALL, "country_code country origins cables", "KZ", "Kazakhstan", 1L, 3L))
                .isEqualTo("/?country=KZ&snapshot=1");
        assertThat(query(Selection.ALL, "month classification cables", JUNE, "SECRET", 3L))
                .isEqualTo("/?classification=SECRET&from=2007-06-01&snapshot=1&to=2007-06-30");
        assertThat(query(Selection.ALL, "topic_id topic cables share", "elections", "Elections", 3L, 0.5))
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
        assertThat(query(Selection.ALL, "topic_id cables", "none", 3L)).isNull();
        assertThat(query(Selection.ALL, "month cables", null, 3L)).isNull();
        assertThat(query(Selection.ALL, "year cables", 2007L, 3L)).isNull();
        assertThat(query(Selection.ALL, "tag cables", "SNAR", 3L)).isNull();
        assertThat(query(Selection.ALL, "cables", 3L)).isNull();
        assertThat(query(Selection.ALL, "released_on cables", JUNE, 3L)).isNull();
        assertThat(query(Selection.ALL, "day cables", JUNE, 3L))
                .as("with those of June of which no day is known")
                .isNull();
        Selection about = new Selection(null, null, List.of(), List.of(), List.of(), List.of("elections"), null, null);
        assertThat(query(about, "topic_id cables", "elections", 3L)).isEqualTo("/?snapshot=1&topic=elections");
        assertThat(query(about, "topic_id cables", "trade", 3L))
                .as("also about elections")
                .isNull();
    }

    @Test
    void isOfTheTopicThatAReportIsOn() {
        Selection drugs = Selection.ALL.about("drugs");

        assertThat(query(drugs, "origin cables", "A", 3L)).isEqualTo("/?origin=A&snapshot=1&topic=drugs");
        assertThat(query(of(List.of("trade"), null).about("drugs"), "origin cables", "A", 3L))
                .as("about both")
                .isNull();
        assertThat(query(of(List.of(), "words > 9"), "origin cables", "A", 3L)).isNull();
        assertThat(query(Selection.ALL.without(drugs), "origin cables", "A", 3L))
                .isNull();
    }

    private static Selection of(List<String> topics, @Nullable String where) {
        return new Selection(null, null, List.of(), List.of(), List.of(), topics, null, where);
    }

    private static @Nullable String query(Selection whole, String columns, @Nullable Object... row) {
        List<Column> named = Stream.of(columns.split(" "))
                .map(column -> new Column(column, "string"))
                .toList();
        List<String> selects = named.stream()
                .map(Column::name)
                .filter(column -> !List.of("post", "bureau", "topic", "country", "origins", "cables", "share")
                        .contains(column))
                .toList();
        Statistic statistic = new Statistic(
                "counts",
                "Counts",
                "How many?",
                "one",
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                selects,
                "SELECT 1",
                "counts.sql",
                1);
        Selection behind = RowSelection.of(statistic, named, Arrays.asList(row), whole);
        return behind == null ? null : SiteLink.to("/", 1).of(behind).toString();
    }
}
