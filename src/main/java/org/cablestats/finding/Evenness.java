package org.cablestats.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Counts of which each would be as large as the others, if nothing but chance spread what is counted: cables by weekday or hour. Each
 * of them counts for itself; where several are sent together, there is more chance in them than is reckoned here.
 *
 * @param counts at least two, none below nought
 */
public record Evenness(List<Long> counts) {
    /** Below this many expected in each, Pearson's statistic does not follow its distribution (Cochran 1954). */
    private static final double FEWEST_EXPECTED = 5;

    /** Part of what is expected: a smaller difference is not told, however sure it is. */
    private static final double LEAST_RATIO = 0.2;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public Evenness {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Invalid counts: " + counts);
        }
    }

    /** How many each would be. */
    public double expected() {
        return (double) counts.stream().mapToLong(count -> count).sum() / counts.size();
    }

    /** Whether there are enough for {@link #chance} to hold. */
    public boolean isTestable() {
        return expected() >= FEWEST_EXPECTED;
    }

    /** Pearson's chi-square (1900), with one degree of freedom less than there are counts. */
    public double chiSquare() {
        double expected = expected();
        return counts.stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /** How often even counts vary by so much or more, 0 to 1. */
    public double chance() {
        return 1 - new ChiSquaredDistribution(null, counts.size() - 1).cumulativeProbability(chiSquare());
    }

    /** How far each is from what is expected, in standard deviations of it: Haberman's adjusted residual (1973). */
    public double residual(int place) {
        return (counts.get(place) - expected()) / Math.sqrt(expected() * (1 - 1.0 / counts.size()));
    }

    /** What may be said of each: nothing where all of them together are within chance. */
    public List<Verdict> verdicts() {
        boolean isUneven = isTestable() && chance() <= Comparisons.LEVEL;
        boolean[] sure = Holm.sure(
                IntStream.range(0, counts.size())
                        .mapToDouble(place -> 2 * NORMAL.cumulativeProbability(-Math.abs(residual(place))))
                        .toArray(),
                Comparisons.LEVEL);
        return IntStream.range(0, counts.size())
                .mapToObj(place -> verdict(place, isUneven && sure[place]))
                .toList();
    }

    private Verdict verdict(int place, boolean isSure) {
        double difference = counts.get(place) / expected() - 1;
        if (isSure && Math.abs(difference) >= LEAST_RATIO) {
            return difference > 0 ? Verdict.ROSE : Verdict.FELL;
        }
        double margin = Interval.DEVIATIONS * Math.sqrt((1 - 1.0 / counts.size()) / expected());
        return isTestable() && margin <= LEAST_RATIO ? Verdict.HARDLY_CHANGED : Verdict.TOO_FEW_TO_SAY;
    }
}
