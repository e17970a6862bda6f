package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.cablestats.fault.Awaited;
import org.cablestats.load.Loading;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RowSelectionSparkTest {
    /** Those whose rows count the cables that their columns select. */
    private static final List<Statistic> COUNTING = StatisticFolder.read(Path.of("reports/statistics")).stream()
            .filter(statistic -> !statistic.selects().contains("id")
                    && !statistic.selects().contains("cited_cable")
                    && !statistic.selects().isEmpty())
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void selectsAsManyCablesAsARowCounts() {
        CablesCsv cables = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "The border and heroin.")
                .cable("07ASTANA2", "12/12/2007 9:30", "The customs seized heroin.")
                .cable("08ASTANA3", "1/1/2008 0:00", "Elections.")
                .record(
                        "6/30/2009 23:59",
                        "09PARIS3",
                        "Embassy Paris",
                        "SECRET",
                        "",
                        "",
                        "SUBJECT: HEROIN\n\n1. (S) Heroin.\n")
                .record("6/30/2009 23:59", "09NOWHERE3", "", "", "", "", "1. Nothing.\n");
        Loading.load(folder.resolve("warehouse"), cables.write(folder.resolve("cables.csv")));
        try (Warehouse warehouse = Warehouse.open(folder.resolve("warehouse"), Loading.ENGINE)) {
            Snapshot snapshot = warehouse.snapshot(1);
            Map<Selection, Long> totals = new HashMap<>();
            try (Answers answers = new Answers(warehouse, snapshot, Map.of(Selection.ALL, COUNTING))) {
                Map<String, Future<ResultTable>> started = answers.start(Selection.ALL, COUNTING);
                for (Statistic statistic : COUNTING) {
                    ResultTable answer = Awaited.result(
                            Objects.requireNonNull(started.get(statistic.name())), "answer " + statistic.name());
                    for (List<@Nullable Object> row : answer.rows()) {
                        Selection behind = RowSelection.of(statistic, answer.columns(), row, Selection.ALL);
                        if (behind != null) {
                            assertThat(row.get(answer.index("cables")))
                                    .as(statistic.name() + row)
                                    .isEqualTo(totals.computeIfAbsent(
                                            behind, each -> new Queries(warehouse, snapshot, each).total()));
                        }
                    }
                }
            }
            assertThat(totals).hasSizeGreaterThan(15);
        }
    }
}
