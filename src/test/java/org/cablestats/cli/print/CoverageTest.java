package org.cablestats.cli.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CoverageTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("field", "string"),
            new Column("header_kind", "string"),
            new Column("cables", "bigint"),
            new Column("filled", "bigint"));

    @Test
    void putsAFieldOnARowAndAFormOfHeaderInAColumn() {
        assertThat(Csv.of(Coverage.of(new ResultTable(
                        COLUMNS,
                        List.of(
                                row("id", "acp127", 8L, 8L),
                                row("id", "all", 9L, 9L),
                                row("sender", "acp127", 8L, 6L),
                                row("sender", "all", 9L, 6L))))))
                .isEqualTo("""
                field,acp127,all
                cables,8,9
                id,100.0,100.0
                sender,75.0,66.7
                """);
    }

    @Test
    void roundsNeitherNearlyAllToAllNorAFewToNone() {
        assertThat(Csv.of(Coverage.of(new ResultTable(
                        COLUMNS,
                        List.of(
                                row("created", "all", 251_287L, 251_286L),
                                row("signals", "all", 251_287L, 1L),
                                row("exempted", "all", 251_287L, 0L))))))
                .isEqualTo("""
                field,all
                cables,251287
                created,99.9
                signals,0.1
                exempted,0.0
                """);
    }

    @Test
    void namesTheColumnThatAChangedStatisticLacks() {
        ResultTable changed = new ResultTable(COLUMNS.subList(0, 3), List.of());

        assertThatThrownBy(() -> Coverage.of(changed))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot tell coverage: statistic 'field-coverage' has no column 'filled'"
                        + " (expected field, header_kind, cables, filled)");
    }

    private static List<@Nullable Object> row(String field, String kind, long cables, long filled) {
        return List.of(field, kind, cables, filled);
    }
}
