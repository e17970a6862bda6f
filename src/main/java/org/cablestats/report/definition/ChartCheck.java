package org.cablestats.report.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.fault.Suggestion;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/** What is wrong with a chart whatever the data: columns of a wrong type, columns and keys that are missing or of no use. */
public record ChartCheck(ChartDefinition chart, String answer, List<DeclaredColumn> columns) {
    private static final List<String> DAYS = List.of("day", "date");
    private static final List<String> DATES = List.of("date", "timestamp");
    private static final String COUNTRY = "country_code";
    private static final String OTHER = "other_";

    /** One message for each fault of a chart of a statistic. */
    public static List<String> faults(ChartDefinition chart, Statistic statistic) {
        return faults(chart, "statistic '" + statistic.name() + "'", statistic.columns());
    }

    /**
     * One message for each fault of a chart: columns that are missing, or else what is wrong with them.
     *
     * @param answer what has these columns, for messages
     */
    public static List<String> faults(ChartDefinition chart, String answer, List<DeclaredColumn> columns) {
        ChartCheck check = new ChartCheck(chart, answer, columns);
        List<String> missing = check.missing();
        return missing.isEmpty()
                ? Stream.of(
                                check.x(),
                                check.y(),
                                check.series(),
                                check.top(),
                                check.places(),
                                check.countries(),
                                check.others())
                        .flatMap(faults -> faults)
                        .toList()
                : missing;
    }

    private List<String> missing() {
        List<String> names = columns.stream().map(DeclaredColumn::name).toList();
        return Stream.concat(Stream.of(chart.x(), chart.y()), Stream.ofNullable(chart.series()))
                .filter(column -> !names.contains(column))
                .map(column -> "Cannot find column '" + column + "' in " + answer + " (expected one of "
                        + String.join(", ", names) + ")" + Suggestion.of(column, names))
                .toList();
    }

    private Stream<String> x() {
        DeclaredColumn column = column(chart.x()).orElseThrow();
        if (chart.kind() == ChartKind.CALENDAR) {
            return isDay(column) ? Stream.empty() : invalid("x", column, "a date, a timestamp, or a string named day");
        }
        if (chart.kind().isOfTime()) {
            return isPeriod(column)
                    ? Stream.empty()
                    : invalid(
                            "x", column, "a year as int, a date or a timestamp, or a string named year, month or day");
        }
        return isName(column) ? Stream.empty() : invalid("x", column, "names or numbers, nothing nested");
    }

    private Stream<String> y() {
        DeclaredColumn column = column(chart.y()).orElseThrow();
        if (!column.isNumber()) {
            return invalid("y", column, "int, bigint or double");
        }
        return chart.y().equals(chart.x()) ? twice("y", chart.y(), "x") : Stream.empty();
    }

    private Stream<String> series() {
        String series = chart.series();
        if (series == null) {
            return chart.kind().needsSeries()
                    ? Stream.of("Cannot find series: a column that tells the "
                            + chart.kind().parts() + " of a " + chart.kind().label() + " apart")
                    : Stream.empty();
        }
        if (!chart.kind().takesSeries()) {
            return Stream.of("Invalid series: '" + series + "' (expected none: a "
                    + chart.kind().label() + " adds up the values of each " + chart.x() + ")");
        }
        if (series.equals(chart.x()) || series.equals(chart.y())) {
            return twice("series", series, series.equals(chart.x()) ? "x" : "y");
        }
        DeclaredColumn column = column(series).orElseThrow();
        return isName(column) && !column.type().equals("double")
                ? Stream.empty()
                : invalid("series", column, "string, int, bigint, boolean or date");
    }

    private Stream<String> top() {
        Integer top = chart.top();
        if (top == null) {
            return Stream.empty();
        }
        if (chart.kind().takesSeries() && chart.series() == null) {
            return Stream.of(
                    "Invalid top: " + top + " (expected none: without series there is nothing to choose from)");
        }
        if (chart.kind().showsAll()) {
            return Stream.of("Invalid top: " + top + " (expected none: a "
                    + chart.kind().label() + " shows all " + chart.kind().parts() + ")");
        }
        return top > chart.kind().most()
                ? Stream.of("Invalid top: " + top + " (expected at most "
                        + chart.kind().most() + ", the " + chart.kind().parts() + " that a "
                        + chart.kind().label() + " can show)")
                : Stream.empty();
    }

    private Stream<String> places() {
        if (chart.kind() != ChartKind.DOT_MAP) {
            return Stream.empty();
        }
        return ChartColumns.PLACE.stream()
                .flatMap(name -> column(name)
                        .map(column -> column.isNumber()
                                ? Stream.<String>empty()
                                : invalid(name, column, "double, in degrees"))
                        .orElseGet(() -> Stream.of("Cannot find column '" + name + "' in " + answer
                                + " (a dot-map needs latitude and longitude, in degrees)")));
    }

    private Stream<String> countries() {
        if (chart.kind() != ChartKind.CHOROPLETH || column(COUNTRY).isPresent()) {
            return Stream.empty();
        }
        return Stream.of("Cannot find column '" + COUNTRY + "' in " + answer
                + " (a choropleth needs codes of ISO 3166-1 alpha-2)");
    }

    private Stream<String> others() {
        if (chart.kind() != ChartKind.DUMBBELL || column(OTHER + chart.y()).isPresent()) {
            return Stream.empty();
        }
        return Stream.of("Cannot find column '" + OTHER + chart.y() + "' in " + answer
                + " (a dumbbell needs the values of others: a section with the key 'against' and y 'share')");
    }

    private static boolean isPeriod(DeclaredColumn column) {
        return switch (column.type()) {
            case "date", "timestamp" -> true;
            case "int", "bigint" -> !ChartColumns.isPartOfPeriod(column);
            case "string" -> ChartColumns.isNamedAsPeriod(column);
            default -> false;
        };
    }

    static boolean isDay(DeclaredColumn column) {
        return column.type().equals("string")
                ? DAYS.contains(column.name().substring(column.name().lastIndexOf('_') + 1))
                : DATES.contains(column.type());
    }

    private static boolean isName(DeclaredColumn column) {
        return column.type().indexOf('<') < 0;
    }

    private Optional<DeclaredColumn> column(String name) {
        return columns.stream()
                .filter(column -> Objects.equals(column.name(), name))
                .findFirst();
    }

    private Stream<String> invalid(String key, DeclaredColumn column, String expected) {
        return Stream.of("Invalid " + key + " of a " + chart.kind().label() + ": '" + column.name() + "' is "
                + column.type() + " in " + answer + " (expected " + expected + ")");
    }

    private static Stream<String> twice(String key, String column, String other) {
        return Stream.of("Invalid " + key + ": '" + column + "' is " + other + " already (expected another column)");
    }
}
