package org.cablestats.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cablestats.finding.burst.Burst;
import org.cablestats.finding.burst.Traffic;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** A row for each burst. */
final class BurstTable {
    private static final List<Column> OF_A_BURST = List.of(
            new Column("first_day", "date"),
            new Column("last_day", "date"),
            new Column("peak_week", "date"),
            new Column("weeks", "bigint"),
            new Column("cables", "bigint"),
            new Column("all_cables", "bigint"),
            new Column("expected", "double"),
            new Column("expected_of_season", "double"),
            new Column("weight", "double"),
            new Column("looked_at", "bigint"));

    private static final int TENTHS = 10;

    private static final Comparator<Row> HEAVIEST =
            Comparator.comparingDouble((Row row) -> -Numbers.rounded(row.burst.weight(), TENTHS));

    private final Gathered gathered;
    private final Traffic traffic;
    private final long lookedAt;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param lookedAt number of series in which there could have been one */
    BurstTable(Gathered gathered, Traffic traffic, long lookedAt) {
        this.gathered = gathered;
        this.traffic = traffic;
        this.lookedAt = lookedAt;
        Set<String> ofAWeek = new TreeSet<>(gathered.columns().values());
        ofAWeek.remove(gathered.columns().get("series"));
        gathered.table().columns().stream()
                .filter(column -> !ofAWeek.contains(column.name()))
                .forEach(columns::add);
    }

    /** @param row of the burst's series */
    void add(int row, Burst burst) {
        rows.add(new Row(row, burst));
    }

    /** The heaviest first; of equal ones, those of the series that was gathered first, in their order. */
    ResultTable result() {
        List<String> described = columns.stream().map(Column::name).toList();
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Row row : rows.stream().sorted(HEAVIEST).toList()) {
            List<@Nullable Object> values = new ArrayList<>(gathered.table().values(row.series, described));
            values.addAll(values(row.burst));
            all.add(values);
        }
        List<Column> both = new ArrayList<>(columns);
        both.addAll(OF_A_BURST);
        return new ResultTable(both, all);
    }

    private List<@Nullable Object> values(Burst burst) {
        Double season = burst.expectedOfSeason();
        return Arrays.asList(
                traffic.monday(burst.window().first()),
                traffic.sunday(burst.window().last()),
                traffic.monday(burst.peak()),
                (long) burst.window().weeks(),
                burst.inside().part(),
                burst.inside().whole(),
                Numbers.rounded(burst.expected(), TENTHS),
                season == null ? null : Numbers.rounded(season, TENTHS),
                Numbers.rounded(burst.weight(), TENTHS),
                lookedAt);
    }

    private record Row(int series, Burst burst) {}
}
