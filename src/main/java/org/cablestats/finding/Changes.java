package org.cablestats.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of the shares of a section over time, all comparisons taken together: how the later half differs from the earlier one, and of a
 * share that stands alone also how each of its periods differs from all others. Halves are cut by the wholes alone, so that the parts have
 * no say in what is compared.
 *
 * @param cut first period of the later half; 0 where there are too few periods
 * @param halves one for each share that has cables in both halves
 * @param periods one for each period; none where several shares are looked at, or where periods are too short
 */
public record Changes(int cut, List<Change> halves, List<Change> periods) {
    /** A comparison that nothing is said of yet. */
    private record Asked(Course course, int from, int to, Difference difference) {
        Change with(Verdict verdict) {
            return new Change(course, from, to, difference, verdict);
        }
    }

    public Changes {
        halves = List.copyOf(halves);
        periods = List.copyOf(periods);
    }

    /**
     * Of the shares of a section.
     *
     * @param courses of equally many periods
     * @param fewest periods that make up a half at least: 1 where they are years; a month alone is too short
     */
    public static Changes of(List<Course> courses, int fewest) {
        int size = courses.isEmpty() ? 0 : courses.get(0).size();
        if (size < 2 * fewest) {
            return new Changes(0, List.of(), List.of());
        }
        int cut = cut(courses, size, fewest);
        List<Asked> halves =
                courses.stream().flatMap(course -> asked(course, cut, size)).toList();
        boolean isEach = courses.size() == 1 && fewest == 1 && size > 2;
        List<Asked> periods = isEach
                ? IntStream.range(0, size)
                        .boxed()
                        .flatMap(i -> asked(courses.get(0), i, i + 1))
                        .toList()
                : List.of();
        List<Change> told =
                told(Stream.concat(halves.stream(), periods.stream()).toList());
        return new Changes(cut, told.subList(0, halves.size()), told.subList(halves.size(), told.size()));
    }

    private static List<Change> told(List<Asked> asked) {
        List<Verdict> verdicts =
                Comparisons.verdicts(asked.stream().map(Asked::difference).toList());
        List<Change> told = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            told.add(asked.get(i).with(verdicts.get(i)));
        }
        return told;
    }

    private static Stream<Asked> asked(Course course, int from, int to) {
        @Nullable Share others = course.pooled(i -> i < from || i >= to);
        @Nullable Share these = course.pooled(i -> i >= from && i < to);
        return others == null || these == null
                ? Stream.empty()
                : Stream.of(new Asked(course, from, to, new Difference(others, these)));
    }

    /** Where the halves differ least in size. */
    private static int cut(List<Course> courses, int size, int fewest) {
        double[] sizes = new double[size];
        courses.forEach(course -> IntStream.range(0, size)
                .forEach(i -> sizes[i] += course.wholes().get(i)));
        return IntStream.rangeClosed(fewest, size - fewest)
                .boxed()
                .min(Comparator.comparingDouble(at -> Math.abs(sum(sizes, 0, at) - sum(sizes, at, size))))
                .orElseThrow();
    }

    private static double sum(double[] sizes, int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> sizes[i]).sum();
    }

    /** The largest of the changes from half to half that may be told of; none where nothing may. */
    public Optional<Change> largest() {
        return largest(halves.stream().filter(change -> change.verdict().isChange()));
    }

    /** The largest of those that rose, or of those that fell. */
    public Optional<Change> largest(Verdict verdict) {
        return largest(halves.stream().filter(change -> change.verdict() == verdict));
    }

    /**
     * The surest of all changes that may be told of, from half to half or of one period: where one year alone is high, so is its half, but by
     * less; where a share has risen for good, no year tells it as surely as the halves do.
     */
    public Optional<Change> surest() {
        return Stream.concat(halves.stream(), periods.stream())
                .filter(change -> change.verdict().isChange())
                .min(Comparator.comparing(Change::difference, Difference.SUREST_FIRST));
    }

    /** How many comparisons these are. */
    public int size() {
        return halves.size() + periods.size();
    }

    /** How many of them are more than chance. */
    public long told() {
        return Stream.concat(halves.stream(), periods.stream())
                .filter(change -> change.verdict().isChange())
                .count();
    }

    /** Whether the same may be said of every share, from half to half. */
    public boolean areAll(Verdict verdict) {
        return halves.stream().allMatch(change -> change.verdict() == verdict);
    }

    /** Of equal ones the first. */
    private static Optional<Change> largest(Stream<Change> changes) {
        return changes.reduce((one, other) -> other.size() > one.size() ? other : one);
    }
}
