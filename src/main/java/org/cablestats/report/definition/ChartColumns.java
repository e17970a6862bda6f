package org.cablestats.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/** Which columns of an answer a chart shows where nobody says so. */
public record ChartColumns(ChartKind kind, List<DeclaredColumn> columns) {
    private static final Set<String> PERIODS = Set.of("year", "quarter", "month", "week", "day", "date");
    private static final Set<String> PARTS_OF_PERIODS = Set.of("hour", "weekday");
    /** Where a place is, in degrees. */
    static final List<String> PLACE = List.of("latitude", "longitude");

    /** Of time the first period, of a calendar the first day, of a histogram the first number; else the first column of names or periods. */
    public Optional<String> x() {
        return columns.stream().filter(this::isX).findFirst().map(DeclaredColumn::name);
    }

    /** What x holds, for messages. */
    public String whatX() {
        return switch (kind) {
            case CALENDAR -> "days";
            case HISTOGRAM -> "numbers";
            default -> kind.isOfTime() ? "periods" : "names";
        };
    }

    private boolean isX(DeclaredColumn column) {
        return switch (kind) {
            case CALENDAR -> ChartCheck.isDay(column);
            case HISTOGRAM -> isNumber(column);
            default -> isName(column) && (!kind.isOfTime() || isPeriod(column));
        };
    }

    /** The first column of numbers that are neither periods nor places. */
    public Optional<String> y(String x) {
        return columns.stream()
                .filter(column -> isNumber(column) && !column.name().equals(x))
                .findFirst()
                .map(DeclaredColumn::name);
    }

    /** The one column of names beside x; none where there are several, or the kind shows one series. */
    public Optional<String> series(String x) {
        List<String> others = columns.stream()
                .filter(column -> isName(column) && !column.name().equals(x))
                .map(DeclaredColumn::name)
                .toList();
        return kind.takesSeries() && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean isName(DeclaredColumn column) {
        return column.type().indexOf('<') < 0 && (!column.isNumber() || isNamedAsTime(column));
    }

    private static boolean isNumber(DeclaredColumn column) {
        return column.isNumber() && !isNamedAsTime(column) && !PLACE.contains(column.name());
    }

    private static boolean isPeriod(DeclaredColumn column) {
        return isNamedAsPeriod(column)
                || column.type().equals("date")
                || column.type().equals("timestamp");
    }

    private static boolean isNamedAsTime(DeclaredColumn column) {
        return isNamedAsPeriod(column) || isPartOfPeriod(column);
    }

    /** Whether a name says that values are periods: {@code release_month}. */
    static boolean isNamedAsPeriod(DeclaredColumn column) {
        return PERIODS.contains(lastWord(column));
    }

    /** Whether it says that they come back in every period. */
    static boolean isPartOfPeriod(DeclaredColumn column) {
        return PARTS_OF_PERIODS.contains(lastWord(column));
    }

    private static String lastWord(DeclaredColumn column) {
        return column.name().substring(column.name().lastIndexOf('_') + 1);
    }
}
