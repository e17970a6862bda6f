package org.cablestats.finding.level;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Course;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Share;

/**
 * The level shifts that may be told. Bai and Perron's {@link Segmentation} proposes: as many breaks as Schwarz's criterion has, as that of
 * Liu, Wu and Zidek (1997), which is stricter, would only leave out some of what is tested anyway. {@link ShiftChance} decides: told is the
 * best cut with the most breaks of which each is sure and worth telling.
 *
 * <p>The level is shared out among all series and, of each, among all ways to choose two levels that follow each other (Bonferroni), so
 * that it holds whichever of them are proposed.
 *
 * @param bySeries those of each series, in the order given; of each in the order of time
 * @param lookedAt number of series in which there could be one: long enough, and with some of the whole, but not all
 */
public record LevelShifts(List<List<LevelShift>> bySeries, int lookedAt) {
    /** Periods of a level at least: of four quarters, so that no season and no event of some months is one. */
    public static final int LEAST = 4;

    public LevelShifts {
        bySeries = bySeries.stream().map(List::copyOf).toList();
    }

    /**
     * Looks at all series together, since each is one more to be wrong in.
     *
     * @param series each of periods of one length, with something of the whole in each of them
     */
    public static LevelShifts of(List<Course> series) {
        int lookedAt = (int) series.stream().filter(LevelShifts::canShift).count();
        return new LevelShifts(
                series.stream()
                        .map(course ->
                                canShift(course) ? told(course, Comparisons.LEVEL / lookedAt) : List.<LevelShift>of())
                        .toList(),
                lookedAt);
    }

    private static boolean canShift(Course course) {
        Share all = course.pooled(period -> true);
        return course.size() >= 2 * LEAST && all != null && all.part() > 0 && all.part() < all.whole();
    }

    private static List<LevelShift> told(Course course, double level) {
        WeightedValues values = WeightedValues.of(course);
        List<Segments> best = Segmentation.best(values, LEAST);
        int proposed = best.stream()
                .min(Comparator.comparingDouble(Segments::bic))
                .orElseThrow()
                .breaks()
                .size();
        Judge judge = new Judge(course, values, level / pairs(course.size()));
        for (int breaks = proposed; breaks > 0; breaks--) {
            List<LevelShift> shifts = judge.shifts(best.get(breaks));
            if (shifts.stream().allMatch(judge::mayBeTold)) {
                return shifts;
            }
        }
        return List.of();
    }

    /** In how many ways two levels that follow each other can be chosen: begin, break and end. */
    static double pairs(int periods) {
        double breaks = periods - 2 * LEAST + 1;
        return breaks * (breaks + 1) * (breaks + 2) / 6;
    }

    /**
     * Judges the shifts of a share.
     *
     * @param level how often each may be chance
     */
    private record Judge(Course course, WeightedValues values, double level) {
        List<LevelShift> shifts(Segments cut) {
            return IntStream.range(0, cut.breaks().size())
                    .mapToObj(place -> shift(cut.begin(place), cut.end(place), cut.end(place + 1)))
                    .toList();
        }

        private LevelShift shift(int begin, int at, int end) {
            BreakError error = new BreakError(values.level(begin, at), values.level(at, end));
            return new LevelShift(
                    begin,
                    at,
                    end,
                    Math.max(begin + 1, at - error.earlier()),
                    Math.min(end - 1, at + error.later()),
                    new Difference(share(begin, at), share(at, end)));
        }

        boolean mayBeTold(LevelShift shift) {
            ShiftChance chance = new ShiftChance(
                    shift.difference(), values.level(shift.begin(), shift.at()), values.level(shift.at(), shift.end()));
            return chance.value() <= level && Comparisons.isWorthTelling(shift.difference());
        }

        private Share share(int from, int to) {
            return Objects.requireNonNull(course.pooled(period -> period >= from && period < to));
        }
    }
}
