package org.cablestats.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Share;
import org.cablestats.finding.Verdict;
import org.cablestats.result.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Names with a value and the same of others, in the order of the table.
 *
 * @param pairs the ones shown
 * @param names number of names that have both values
 * @param only the only name of the table, of which a picture shows little more than words do; null where there are others
 */
public record Pairs(List<Pair> pairs, int names, @Nullable String only) {
    /** What a column of the others is called: {@code other_share} beside {@code share}. */
    private static final String OTHER = "other_";

    public Pairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two values of a name.
     *
     * @param difference of values that are shares; null of others
     * @param verdict what may be said of it, all names taken together; null where it is no difference of shares
     */
    public record Pair(
            String name,
            double value,
            double other,
            @Nullable Difference difference,
            @Nullable Verdict verdict) {
        /** Whether it is known to differ. */
        public boolean isTold() {
            return verdict != null && verdict.isChange();
        }

        public boolean isUnknown() {
            return Names.isUnknown(name);
        }

        double size() {
            return Math.abs(value - other);
        }

        private Pair with(Verdict told) {
            return new Pair(name, value, other, difference, told);
        }
    }

    /**
     * Reads the rows that have both values.
     *
     * @param most how many names to show where the definition does not say
     */
    public static Pairs read(Request request, int most) {
        List<Pair> all = new ArrayList<>();
        for (int row = 0; row < request.rows(); row++) {
            double value = request.y(row);
            double other = request.numberIfThere(OTHER + request.definition().y(), row);
            if (!Double.isNaN(value) && !Double.isNaN(other)) {
                String name = Names.inWords(request.xName(row));
                all.add(new Pair(name, value, other, difference(request, row), null));
            }
        }
        List<Pair> judged = judged(all);
        List<Pair> shown = judged.subList(0, Math.min(request.top(most), judged.size()));
        List<String> names = request.names();
        return new Pairs(shown, judged.size(), names.size() == 1 ? names.get(0) : null);
    }

    private static List<Pair> judged(List<Pair> all) {
        List<Verdict> verdicts = Comparisons.verdicts(
                all.stream().flatMap(pair -> Stream.ofNullable(pair.difference)).toList());
        List<Pair> judged = new ArrayList<>();
        int place = 0;
        for (Pair pair : all) {
            judged.add(pair.difference == null ? pair : pair.with(verdicts.get(place++)));
        }
        return judged;
    }

    /** That of a row; null where it has none. */
    private static @Nullable Difference difference(Request request, int row) {
        Ratio ratio = request.definition().ratio();
        if (ratio == null) {
            return null;
        }
        Share share = share(request, row, ratio.part(), ratio.whole());
        Share other = share(request, row, OTHER + ratio.part(), OTHER + ratio.whole());
        return share == null || other == null ? null : new Difference(other, share);
    }

    private static @Nullable Share share(Request request, int row, String part, String whole) {
        double of = request.numberIfThere(whole, row);
        double some = request.numberIfThere(part, row);
        return of >= 1 && some >= 0 && some <= of && of <= Integer.MAX_VALUE ? new Share((long) some, (long) of) : null;
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Whether there are more names than shown. */
    public boolean isCut() {
        return pairs.size() < names;
    }

    /** The names that are known to differ, the largest difference first. */
    public List<Pair> told() {
        return pairs.stream()
                .filter(pair -> pair.isTold() && !pair.isUnknown())
                .sorted((one, other) -> Double.compare(other.size(), one.size()))
                .toList();
    }

    /** Whether the same may be said of each. */
    public boolean areAll(Verdict verdict) {
        return pairs.stream().allMatch(pair -> Objects.equals(pair.verdict(), verdict));
    }

    /** Ends of all that is drawn, values and their intervals. */
    public List<Double> ends() {
        List<Double> ends = new ArrayList<>();
        for (Pair pair : pairs) {
            ends.add(pair.value());
            ends.add(pair.other());
            Difference difference = pair.difference();
            if (difference != null) {
                ends.add(difference.to().interval().high());
                ends.add(difference.from().interval().high());
            }
        }
        return ends;
    }
}
