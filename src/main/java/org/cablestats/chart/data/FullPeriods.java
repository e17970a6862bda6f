package org.cablestats.chart.data;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * The periods that may be compared: the corpus ends in February 2010, and 2010 beside 2009 would look like a fall.
 *
 * <p>Whether a last year is whole cannot be seen in yearly numbers. The date of the latest cable tells; where a caller has none, a last year
 * with less than half of the year before is left out of comparisons.
 */
public final class FullPeriods {
    private static final int FEWEST_TO_COMPARE = 2;

    private FullPeriods() {}

    /** Whole calendar years where there are two at least, else the grid's own periods without a last year that is not over. */
    public static TimeGrid of(TimeGrid grid, Request request) {
        if (grid.isEmpty()) {
            return grid;
        }
        if (grid.step() == PeriodLength.YEAR) {
            int size = grid.size();
            return size > 1 && isLastPartial(grid, request.latest()) ? grid.between(0, size - 1) : grid;
        }
        if (!request.amount().isCount()) {
            return grid;
        }
        TimeGrid years = grid.years();
        List<LocalDate> starts = years.periods();
        int from = isWhole(grid, starts.get(0)) ? 0 : 1;
        int to = starts.size() - (isWhole(grid, starts.get(starts.size() - 1)) ? 0 : 1);
        return to - from >= FEWEST_TO_COMPARE ? years.between(from, to) : grid;
    }

    /** A last year that is not over, in words, for example {@code 2010: January and February only}; else empty. */
    public static String remark(TimeGrid grid, @Nullable LocalDate latest) {
        if (grid.isEmpty() || grid.step() != PeriodLength.YEAR || latest == null || !isPartial(grid, latest)) {
            return "";
        }
        return grid.words()
                .say("{0}: {1} only", grid.label(grid.size() - 1), months(latest.getMonthValue(), grid.words()));
    }

    /** Of a grid whose last year is not over, what there is of it: {@code in January and February 2010}; else empty. */
    public static String partOfLast(TimeGrid grid, @Nullable LocalDate latest) {
        return latest == null || remark(grid, latest).isEmpty()
                ? ""
                : grid.words().say("in {0} {1}", months(latest.getMonthValue(), grid.words()), latest.getYear());
    }

    /** The last period that is over as far as is known; the only one where there is one, over or not. */
    public static int lastWhole(TimeGrid grid, @Nullable LocalDate latest) {
        return Math.max(0, grid.size() - (remark(grid, latest).isEmpty() ? 1 : 2));
    }

    private static boolean isLastPartial(TimeGrid years, @Nullable LocalDate latest) {
        if (latest != null) {
            return isPartial(years, latest);
        }
        Line sum = years.sum();
        return sum.last() < sum.value(sum.size() - 2) / 2;
    }

    private static boolean isPartial(TimeGrid years, LocalDate latest) {
        boolean isLast =
                latest.getYear() == years.periods().get(years.size() - 1).getYear();
        return isLast && latest.getMonth() != Month.DECEMBER;
    }

    private static boolean isWhole(TimeGrid grid, LocalDate year) {
        LocalDate end = grid.step().plus(grid.periods().get(grid.size() - 1), 1);
        return !grid.periods().get(0).isAfter(year) && !end.isBefore(PeriodLength.YEAR.plus(year, 1));
    }

    private static String months(int last, Words words) {
        String first = words.days().monthName(Month.JANUARY);
        if (last == 1) {
            return first;
        }
        String name = words.days().monthName(Month.of(last));
        return last == 2 ? words.say("{0} and {1}", first, name) : words.say("{0} to {1}", first, name);
    }
}
