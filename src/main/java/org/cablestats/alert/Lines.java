package org.cablestats.alert;

import java.util.Objects;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.finding.Interval;
import org.cablestats.result.Numbers;

/** Parts of lines about rows. */
final class Lines {
    private Lines() {}

    /** The row with a colon; nothing of the only one that has no name. */
    static String start(Row row) {
        return row.row().isEmpty() ? "" : row.row() + ": ";
    }

    /** {@code 1,204}, {@code 0.25}, {@code 12 of 40}. */
    static String value(Row row) {
        return row.value() == null ? "none" : number(row.value()) + of(row);
    }

    private static String of(Row row) {
        return row.whole() == null ? "" : " of " + Numbers.whole(row.whole());
    }

    static String number(double number) {
        return Numbers.decimals(number, 6);
    }

    /** {@code 12 to 40}. */
    static String usual(Row row) {
        Interval usual = Objects.requireNonNull(row.usual());
        return number(usual.low()) + " to " + number(usual.high());
    }
}
