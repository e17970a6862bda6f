package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Precision, recall and F1 with their intervals.
 *
 * @param agreement counts; null of a mean over topics, which has none of its own
 */
record Scores(
        @Nullable Agreement agreement,
        @Nullable Score precision,
        @Nullable Score recall,
        @Nullable Score f1) {
    /** Enough that the ends of an interval move by less than a hundredth with another seed. */
    private static final int DRAWS = 1000;

    private static final long SEED = 20_100_228;

    record Score(double value, Interval interval) {

        double low() {
            return interval.low();
        }

        double high() {
            return interval.high();
        }

        static @Nullable Score of(@Nullable Double value, @Nullable Interval interval) {
            return value == null || interval == null ? null : new Score(value, interval);
        }
    }

    /**
     * The scores of each topic in order, then those of all topics with tagged cables together (micro: each cable and topic counts
     * alike) and on the average (macro: each topic counts alike). Wilson's intervals for a topic's precision and recall; for F1 and
     * for all of micro and macro the middle 95 % of 1,000 draws of as many cables with replacement, always the same draws.
     */
    static List<Scores> of(Outcomes outcomes) {
        List<Agreement> found = outcomes.agreements();
        SplittableRandom random = new SplittableRandom(SEED);
        List<List<Agreement>> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.add(outcomes.drawn(random));
        }
        List<Scores> scores = new ArrayList<>();
        for (int topic = 0; topic < found.size(); topic++) {
            int place = topic;
            scores.add(ofTopic(
                    found.get(topic),
                    drawn.stream().map(draw -> draw.get(place)).toList()));
        }
        scores.add(together(found, drawn));
        scores.add(average(found, drawn));
        return List.copyOf(scores);
    }

    private static Scores ofTopic(Agreement found, List<Agreement> drawn) {
        return new Scores(
                found,
                found.tagged() == 0
                        ? null
                        : Score.of(found.precision(), Interval.wilson(found.agreed(), found.found())),
                Score.of(found.recall(), Interval.wilson(found.agreed(), found.tagged())),
                Score.of(found.f1(), interval(drawn, Agreement::f1)));
    }

    private static Scores together(List<Agreement> found, List<List<Agreement>> drawn) {
        Agreement sum = sum(found, found);
        List<Agreement> sums = drawn.stream().map(draw -> sum(draw, found)).toList();
        return new Scores(
                sum,
                Score.of(sum.precision(), interval(sums, Agreement::precision)),
                Score.of(sum.recall(), interval(sums, Agreement::recall)),
                Score.of(sum.f1(), interval(sums, Agreement::f1)));
    }

    /** Of the topics that have tagged cables among all. */
    private static Agreement sum(List<Agreement> agreements, List<Agreement> all) {
        Agreement sum = new Agreement(0, 0, 0);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).tagged() > 0) {
                sum = sum.plus(agreements.get(i));
            }
        }
        return sum;
    }

    private static Scores average(List<Agreement> found, List<List<Agreement>> drawn) {
        return new Scores(
                null,
                average(found, drawn, Agreement::precision),
                average(found, drawn, Agreement::recall),
                average(found, drawn, Agreement::f1));
    }

    private static @Nullable Score average(
            List<Agreement> found, List<List<Agreement>> drawn, Function<Agreement, @Nullable Double> number) {
        return Score.of(mean(found, number), interval(drawn, draw -> mean(draw, number)));
    }

    private static @Nullable Double mean(List<Agreement> topics, Function<Agreement, @Nullable Double> number) {
        List<Double> numbers = topics.stream()
                .filter(topic -> topic.tagged() > 0)
                .map(number)
                .filter(Objects::nonNull)
                .toList();
        return numbers.isEmpty()
                ? null
                : (Double) (numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size());
    }

    private static <T> @Nullable Interval interval(List<T> drawn, Function<T, @Nullable Double> number) {
        return Interval.middle(drawn.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray());
    }
}
