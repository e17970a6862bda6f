package org.cablestats.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cablestats.fault.PrintableText;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Results as CSV: RFC 4180 with a header row of column names, lines that end with a line feed, plain numbers, dates and times in
 * ISO 8601, nested values as JSON. No value is an empty cell, an empty text is {@code ""}. A text that a spreadsheet would run as
 * a formula, since it starts with {@code = + - @}, a tabulator or a carriage return, gets an apostrophe in front, and what is
 * not printable is U+FFFD. Write it as UTF-8. {@link #exactRow} leaves texts as they are, for exchange with programs that run
 * nothing.
 */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** A whole result. */
    public static String of(ResultTable table) {
        StringBuilder csv = new StringBuilder(header(table.columns()));
        table.rows().forEach(row -> csv.append(row(row)));
        return csv.toString();
    }

    /** The header row with its line feed. */
    public static String header(List<Column> columns) {
        return row(columns.stream().<@Nullable Object>map(Column::name).toList());
    }

    /** A row with its line feed. */
    public static String row(List<@Nullable Object> values) {
        return line(values, Csv::guarded);
    }

    /** A row with its line feed, every text as it is. */
    public static String exactRow(List<@Nullable Object> values) {
        return line(values, UnaryOperator.identity());
    }

    private static String line(List<@Nullable Object> values, UnaryOperator<String> guard) {
        return values.stream().map(value -> cell(value, guard)).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(@Nullable Object value, UnaryOperator<String> guard) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return PlainNumber.of(number);
        }
        if (value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant) {
            return value.toString();
        }
        return value instanceof String text ? quoted(guard.apply(text)) : quoted(Json.of(value));
    }

    private static String guarded(String text) {
        String printable = PrintableText.of(text);
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + printable : printable;
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
