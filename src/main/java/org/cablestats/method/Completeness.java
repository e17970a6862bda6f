package org.cablestats.method;

import static org.cablestats.result.Numbers.rounded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.finding.Interval;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** Which share of the cables that stations numbered is there, by post, year, bureau or whatever else tells groups apart. */
final class Completeness implements Method {
    private static final List<Column> COUNTS = Stream.of("cables", "held", "other", "station_years")
            .map(name -> new Column(name, "bigint"))
            .toList();
    private static final List<Column> ESTIMATES = Stream.of(
                    "traffic", "traffic_low", "traffic_high", "share", "share_low", "share_high")
            .map(name -> new Column(name, "double"))
            .toList();

    @Override
    public String name() {
        return "completeness";
    }

    @Override
    public String meaning() {
        return "Adds up, group by group, how many cables stations numbered in each year, from the serial numbers of those that"
                + " are there, and divides these by the sum. Stations and years with fewer than "
                + SerialEstimate.FEWEST
                + " of a group are left out on both sides, as are numbers that must be wrong; they count as other";
    }

    @Override
    public String source() {
        return "Gill and Spirling (2015), Estimating the severity of the WikiLeaks US diplomatic cables disclosure";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.group("group", "what tells the groups apart"),
                StationYears.STATION,
                StationYears.YEAR,
                StationYears.SERIAL,
                StationYears.DAY);
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        StationYears years = new StationYears(gathered);
        List<Column> columns = new ArrayList<>(List.of(gathered.column("group")));
        columns.addAll(COUNTS);
        columns.addAll(ESTIMATES);
        Map<List<@Nullable Object>, List<Integer>> groups =
                years.rows(years.all(), row -> Collections.singletonList(gathered.group(row, "group")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        groups.forEach((group, cables) -> rows.add(row(group, years, cables)));
        return new ResultTable(columns, rows);
    }

    private static List<@Nullable Object> row(List<@Nullable Object> group, StationYears years, List<Integer> cables) {
        List<SerialEstimate> estimates = years.rows(cables, years::series).values().stream()
                .map(years::of)
                .filter(Objects::nonNull)
                .map(StationYear::estimate)
                .filter(Objects::nonNull)
                .toList();
        long held = estimates.stream().mapToLong(SerialEstimate::cables).sum();
        List<@Nullable Object> row = new ArrayList<>(group);
        row.addAll(List.of((long) cables.size(), held, cables.size() - held, (long) estimates.size()));
        row.addAll(
                estimates.isEmpty() ? Collections.nCopies(ESTIMATES.size(), null) : values(new SerialTotal(estimates)));
        return row;
    }

    private static List<Double> values(SerialTotal total) {
        Interval traffic = total.interval();
        Interval share = total.shareInterval();
        return List.of(
                rounded(total.traffic(), 10),
                rounded(traffic.low(), 10),
                rounded(traffic.high(), 10),
                rounded(total.share(), 1_000_000),
                rounded(share.low(), 1_000_000),
                rounded(share.high(), 1_000_000));
    }
}
