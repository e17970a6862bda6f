package org.cablestats.correction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/**
 * A number of an answer that was another one in an earlier answer.
 *
 * @param row the values that name its row, by their columns; as CSV has them
 * @param label the same as readers know them: the name of a topic for its id
 * @param column that it stands in
 * @param was as CSV has it; empty where there was none
 * @param is as CSV has it; empty where there is none any more
 */
public record MovedNumber(
        Map<String, String> row, Map<String, String> label, DeclaredColumn column, String was, String is) {
    /** Column of the ordinal of a load, in statistics with a row for each load. */
    static final String LOAD = "load";

    public MovedNumber {
        // In the order of the columns.
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
        label = Collections.unmodifiableMap(new LinkedHashMap<>(label));
    }

    /** Whether it says what one load did, which no cable that came later has changed. */
    boolean isOfALoad() {
        return row.containsKey(LOAD);
    }

    /** Whether it is a number of cables. */
    boolean isCount() {
        return column.unit().plural().startsWith("cables") && !column.type().equals("double");
    }

    /** Whether it is the number of all cables that its row counts. */
    boolean isWholeCount() {
        return column.name().equals("cables");
    }

    /** By how much it grew; none counts nothing. */
    double difference() {
        return (is.isEmpty() ? 0 : number(is)) - (was.isEmpty() ? 0 : number(was));
    }

    /** How far it moved: a count by so many, any other by a part of the larger of both. */
    double size() {
        double before = was.isEmpty() ? 0 : number(was);
        double after = is.isEmpty() ? 0 : number(is);
        double far = Math.abs(difference());
        return isCount() || far == 0 ? far : far / Math.max(Math.abs(before), Math.abs(after));
    }

    /** Of CSV; what is no number is none: what lies in a folder may have been written by anybody. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** {@code origin=Embassy Astana, year=2007}. */
    String rowWritten() {
        return row.entrySet().stream()
                .map(name -> name.getKey() + "=" + name.getValue())
                .collect(Collectors.joining(", "));
    }
}
