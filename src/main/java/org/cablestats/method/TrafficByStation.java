package org.cablestats.method;

import static org.cablestats.result.Numbers.rounded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.finding.Interval;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** How many cables each station numbered in each year, by four estimates, and which share of them is there. */
final class TrafficByStation implements Method {
    private static final List<Column> COUNTS =
            List.of(new Column("cables", "bigint"), new Column("wrong", "bigint"), new Column("numbered", "bigint"));
    private static final List<Column> ESTIMATES = Stream.of(
                    "unbiased", "bayes", "bayes_deviation", "upper", "by_date", "share", "share_low", "share_high")
            .map(name -> new Column(name, "double"))
            .toList();

    @Override
    public String name() {
        return "serials";
    }

    @Override
    public String meaning() {
        return "Estimates how many cables each station numbered in each year, from the serial numbers of those that are there;"
                + " null where fewer than " + SerialEstimate.FEWEST
                + " are. Numbers that must be wrong are left out and"
                + " counted: far above the next one, and more than double of what others of their days have";
    }

    @Override
    public String source() {
        return "Gill and Spirling (2015), Estimating the severity of the WikiLeaks US diplomatic cables disclosure; by date:"
                + " Theil (1950), A rank-invariant method of linear and polynomial regression analysis";
    }

    @Override
    public List<Role> roles() {
        return List.of(StationYears.STATION, StationYears.YEAR, StationYears.SERIAL, StationYears.DAY);
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        StationYears years = new StationYears(gathered);
        LocalDate newest = years.newest();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        years.rows(years.all(), years::series).values().forEach(cables -> rows.add(row(years, cables, newest)));
        return new ResultTable(columns(gathered), rows);
    }

    private static List<Column> columns(Gathered gathered) {
        List<Column> columns = new ArrayList<>(List.of(gathered.column("station"), gathered.column("year")));
        columns.addAll(COUNTS);
        columns.add(new Column("largest", "bigint"));
        columns.addAll(ESTIMATES);
        return columns;
    }

    private static List<@Nullable Object> row(StationYears years, List<Integer> cables, LocalDate newest) {
        List<@Nullable Object> row = new ArrayList<>(years.series(cables.get(0)));
        row.add((long) cables.size());
        StationYear year = years.of(cables);
        SerialEstimate estimate = year == null ? null : year.estimate();
        row.add(year == null ? 0L : (long) year.wrong());
        row.add(year == null ? 0L : (long) year.kept().size());
        if (year == null || estimate == null) {
            row.addAll(Collections.nCopies(1 + ESTIMATES.size(), null));
            return row;
        }
        row.add(estimate.largest());
        row.addAll(values(estimate, year.byDate(newest)));
        return row;
    }

    private static List<@Nullable Object> values(SerialEstimate estimate, @Nullable Double byDate) {
        Interval traffic = estimate.interval();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(rounded(estimate.unbiased(), 10));
        values.add(rounded(estimate.bayes(), 10));
        values.add(rounded(estimate.bayesDeviation(), 10));
        values.add(rounded(traffic.high(), 10));
        values.add(byDate == null ? null : rounded(byDate, 10));
        values.add(rounded(estimate.cables() / estimate.unbiased(), 1_000_000));
        values.add(rounded(estimate.cables() / traffic.high(), 1_000_000));
        values.add(rounded(estimate.cables() / traffic.low(), 1_000_000));
        return values;
    }
}
