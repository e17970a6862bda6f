package org.cablestats.alert;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cablestats.finding.Interval;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at the numbers of an alert.
 *
 * @param judged number of rows that were judged
 * @param fired number of rows on which the condition holds
 * @param rows those on which it holds, the surest first and {@link #MOST} at most; else the one that came closest, where any was judged
 * @param note what there is to say of rows that were not judged; null where all were
 */
public record Judgement(
        int judged, int fired, List<Row> rows, @Nullable String note) {
    /** So many rows are named. */
    public static final int MOST = 20;

    /** A row's name comes from the cables, and shall not look like the next line. */
    private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

    /** From here on digits say less than how many they are. */
    private static final double LONG = 1e15;

    public Judgement {
        rows = rows.stream().limit(MOST).toList();
    }

    /** What it comes to. */
    public enum State {
        FIRED,
        NOT_FIRED,
        /** There is not enough to judge by. */
        NOT_JUDGED;

        /** For people: {@code not judged}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A row that was judged.
     *
     * @param value the number; null where the row is gone
     * @param was the number before; null where it is not compared with one, or the row is new
     * @param whole of how many; null of a number that is no part
     * @param expected how much was expected; null where nothing was
     * @param usual between which numbers it would be usual; null where nothing was expected
     */
    public record Row(
            String row,
            @Nullable Double value,
            @Nullable Double was,
            @Nullable Long whole,
            @Nullable Double expected,
            @Nullable Interval usual) {
        /** What it is of, on one line. */
        public String name() {
            return LINE_ENDS.matcher(row).replaceAll(" ");
        }

        /** Least that would be usual; null where nothing was expected. */
        public @Nullable Double low() {
            return usual == null ? null : (Double) usual.low();
        }

        /** Most that would be usual; null where nothing was expected. */
        public @Nullable Double high() {
            return usual == null ? null : (Double) usual.high();
        }

        /** For people, on one line: {@code Embassy Astana: 54 of 130 (41.5%), usually 2 to 17}. */
        public String words() {
            return (row.isEmpty() ? "" : name() + ": ")
                    + (value == null ? "none" : number(value))
                    + (whole == null || value == null
                            ? ""
                            : " of " + Numbers.whole(whole) + " (" + Numbers.percent(value / whole) + ")")
                    + (was == null ? "" : ", was " + number(was))
                    + (usual == null ? "" : ", usually " + number(usual.low()) + " to " + number(usual.high()));
        }
    }

    /** {@code 1,204}, {@code 0.25}, {@code 1.0E18}. */
    public static String number(double number) {
        return Math.abs(number) < LONG ? Numbers.decimals(number, 6) : String.valueOf(number);
    }

    /** Nothing was judged. */
    static Judgement none(String note) {
        return new Judgement(0, 0, List.of(), note);
    }

    /** The same with one more thing to say. */
    public Judgement noting(String more) {
        return new Judgement(judged, fired, rows, note == null ? more : note + "; " + more);
    }

    public State state() {
        if (judged == 0) {
            return State.NOT_JUDGED;
        }
        return fired > 0 ? State.FIRED : State.NOT_FIRED;
    }
}
