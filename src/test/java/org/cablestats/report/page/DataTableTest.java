package org.cablestats.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.language.Words;
import org.cablestats.report.Samples;
import org.cablestats.report.page.DataTable.Cell;
import org.cablestats.report.page.DataTable.Link;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Test;

class DataTableTest {
    @Test
    void setsAmountsToTheRightWithSeparatorsAndTheirShareBeside() {
        DataTable table = DataTable.of(Samples.ORIGINS, null, 2, 4321, Words.ENGLISH);
        assertThat(table.heads())
                .containsExactly(
                        new Cell("Origin", "words whole"),
                        new Cell("Cables", "number whole"),
                        new Cell("Share of all", "number whole"));
        assertThat(table.rows().get(0))
                .containsExactly(
                        new Cell("Embassy Alpha", "words tight"),
                        new Cell("1,918", "number"),
                        new Cell("44.4%", "number"));
        assertThat(table.caption()).isEqualTo("first 2 of 3 rows; all are in the CSV");
    }

    @Test
    void rowsLeadFromTheirFirstCell() {
        assertThat(DataTable.of(Samples.ORIGINS, null, 2, 4321, Words.ENGLISH)
                        .leading(row -> row == 1 ? "http://site/" + row : null, Words.ENGLISH)
                        .rows())
                .extracting(row -> row.get(0).link())
                .containsExactly(null, new Link("http://site/1", "Cables: Embassy Beta"));
        assertThat(DataTable.of(Samples.YEARS, null, 1, 4321, Words.ENGLISH)
                        .leading(row -> "http://site/" + row, Words.ENGLISH)
                        .rows())
                .as("of which the last is shown")
                .extracting(row -> row.get(0).link())
                .containsExactly(new Link("http://site/1", "Cables: 2009"));
    }

    @Test
    void aShareTooSmallForItsDecimalIsNotNought() {
        assertThat(texts(DataTable.of(Samples.ORIGINS, null, 3, 999_999, Words.ENGLISH), 2))
                .containsExactly("Consulate Gamma", "2", "<0.1%");
    }

    @Test
    void aMonthHasNoShareOfAll() {
        ChartDefinition chart =
                new ChartDefinition(ChartKind.TIME_SERIES, "year", "cables", null, null, Unit.of("cables"));
        assertThat(DataTable.of(Samples.YEARS, chart, 9, 4321, Words.ENGLISH).heads())
                .extracting(Cell::text)
                .containsExactly("Year", "Cables", "Secret share");
    }

    @Test
    void aYearIsANameAndTakesNoSeparator() {
        assertThat(texts(DataTable.of(Samples.YEARS, null, 9, 4321, Words.ENGLISH), 0))
                .containsExactly("2008", "3,000", "25.0%");
    }

    @Test
    void nothingIsADashAndNotNought() {
        assertThat(texts(DataTable.of(Samples.YEARS, null, 9, 4321, Words.ENGLISH), 1))
                .endsWith("–");
    }

    @Test
    void writesDatesTimesAndLists() {
        ResultTable result = Samples.table(
                List.of(
                        new Column("month", "date"),
                        new Column("created", "timestamp"),
                        new Column("tags", "array<string>"),
                        new Column("mean", "double")),
                List.of(Samples.row(
                        LocalDate.of(2007, 12, 1),
                        Instant.parse("2007-12-11T09:30:00Z"),
                        List.of("PREL", "SNAR"),
                        1204.567)));
        assertThat(texts(DataTable.of(result, null, 9, 10, Words.ENGLISH), 0))
                .containsExactly("2007-12-01", "2007-12-11 09:30Z", "PREL, SNAR", "1,204.57");
    }

    @Test
    void showsANameWithoutItsIdAndTruthInWords() {
        ResultTable result = Samples.table(
                List.of(
                        new Column("topic_id", "string"),
                        new Column("topic", "string"),
                        new Column("generic", "boolean"),
                        new Column("empty_id", "boolean")),
                List.of(Samples.row("trade_ip", "Trade", true, false)));
        DataTable table = DataTable.of(result, null, 9, 10, Words.ENGLISH);
        assertThat(table.heads()).extracting(Cell::text).containsExactly("Topic", "Generic", "Empty id");
        assertThat(texts(table, 0)).containsExactly("Trade", "yes", "no");
    }

    @Test
    void saysOnceWhatAllRowsHaveAlike() {
        ResultTable result = Samples.table(
                List.of(
                        new Column("topic_id", "string"),
                        new Column("topic", "string"),
                        new Column("phrase", "string"),
                        new Column("cables", "bigint")),
                List.of(
                        Samples.row("trade_ip", "Trade", "tariff*", 9L),
                        Samples.row("trade_ip", "Trade", "a phrase of very many words", 7L)));
        DataTable table = DataTable.of(result, null, 9, 10, Words.ENGLISH);
        assertThat(table.heads()).extracting(Cell::text).containsExactly("Phrase", "Cables", "Share of all");
        assertThat(table.caption()).isEqualTo("Topic: Trade; 2 rows");
        assertThat(table.rows().get(0).get(0)).isEqualTo(new Cell("tariff*", "words whole"));
    }

    @Test
    void saysOnceAWholeThatAllRowsHaveAlike() {
        DataTable table = DataTable.of(
                new ResultTable(
                        List.of(
                                new Column("origin", "string"),
                                new Column("of_origin", "bigint"),
                                new Column("of_all", "bigint"),
                                new Column("weeks", "bigint"),
                                new Column("looked_at", "bigint")),
                        List.of(List.of("Astana", 26L, 3000L, 4L, 148L), List.of("Kabul", 52L, 3000L, 4L, 148L))),
                null,
                5,
                3000,
                Words.ENGLISH);

        assertThat(table.heads()).extracting(DataTable.Cell::text).containsExactly("Origin", "Of origin", "Weeks");
        assertThat(table.caption()).isEqualTo("Of all: 3,000, Looked at: 148; 2 rows");
    }

    @Test
    void showsTheLatestOfMorePeriodsThanItHasRoomFor() {
        ResultTable years = Samples.table(
                List.of(new Column("year", "int"), new Column("cables", "bigint")),
                List.of(Samples.row(1966L, 1L), Samples.row(2008L, 5L), Samples.row(2009L, 7L)));

        DataTable table = DataTable.of(years, null, 2, 13, Words.ENGLISH);

        assertThat(table.rows()).extracting(row -> row.get(0).text()).containsExactly("2008", "2009");
        assertThat(table.caption()).isEqualTo("last 2 of 3 rows; all are in the CSV");
    }

    @Test
    void namesColumnsOfWhichNoRowKnowsAnything() {
        ResultTable result = Samples.table(
                List.of(new Column("topic", "string"), new Column("recall", "double"), new Column("tags", "bigint")),
                List.of(Samples.row("Trade", null, 1L), Samples.row("Energy", null, 2L)));

        DataTable table = DataTable.of(result, null, 9, 10, Words.ENGLISH);

        assertThat(table.heads()).extracting(Cell::text).containsExactly("Topic", "Tags");
        assertThat(table.caption()).isEqualTo("2 rows; unknown in every row: Recall");
    }

    @Test
    void writesLevelsInWordsAndAsManyDecimalsInEachRow() {
        ResultTable result = Samples.table(
                List.of(new Column("classification", "string"), new Column("lift", "double")),
                List.of(Samples.row("CONFIDENTIAL//NOFORN", 1.04), Samples.row("SECRET", 3.0)));

        DataTable table = DataTable.of(result, null, 9, 10, Words.ENGLISH);

        assertThat(texts(table, 0)).containsExactly("Confidential//NOFORN", "1.04");
        assertThat(texts(table, 1)).containsExactly("Secret", "3.00");
    }

    @Test
    void theOnlyRowHasNoShareOfAll() {
        ResultTable load = Samples.table(
                List.of(new Column("load", "bigint"), new Column("cables", "bigint")), List.of(Samples.row(1L, 10L)));
        assertThat(DataTable.of(load, null, 9, 10, Words.ENGLISH).heads())
                .extracting(Cell::text)
                .containsExactly("Load", "Cables");
    }

    private static List<String> texts(DataTable table, int row) {
        return table.rows().get(row).stream().map(Cell::text).toList();
    }
}
