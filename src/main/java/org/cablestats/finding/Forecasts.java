package org.cablestats.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Cases of which each was given a chance to come true by somebody who did not see how it went, and how many of them did.
 *
 * @param all by their chances, the smallest first; those of one chance are added up
 */
public record Forecasts(List<Forecast> all) {
    /** Chances are told in thousandths: whole numbers, whose sum is the same in every order. */
    public static final int WHOLE = 1000;

    public Forecasts {
        Map<Integer, Forecast> sums = new TreeMap<>();
        all.forEach(each -> sums.merge(each.chance(), each, Forecast::plus));
        all = List.copyOf(sums.values());
    }

    /**
     * Cases of one chance.
     *
     * @param chance of each, in thousandths: 1 to 999, as nothing is certain
     * @param cases how many, at least 1
     * @param happened how many of them came true
     */
    public record Forecast(int chance, long cases, long happened) {
        public Forecast {
            if (chance < 1 || chance >= WHOLE || happened < 0 || cases < 1 || happened > cases) {
                throw new IllegalArgumentException(
                        "Invalid forecast: " + happened + " of " + cases + " by a chance of " + chance);
            }
        }

        private Forecast plus(Forecast other) {
            return new Forecast(chance, cases + other.cases, happened + other.happened);
        }

        /** How many did not come true. */
        long missed() {
            return cases - happened;
        }

        /** Of one case, 0 to 1. */
        double probability() {
            return (double) chance / WHOLE;
        }
    }

    /** How many. */
    public long cases() {
        return sum(Forecast::cases);
    }

    /** How many came true. */
    public long happened() {
        return sum(Forecast::happened);
    }

    /** How many would come true on the average. */
    public double expected() {
        return (double) sum(each -> each.chance() * each.cases()) / WHOLE;
    }

    /** Those whose chance is this many thousandths or more. */
    public Forecasts from(int chance) {
        return new Forecasts(
                all.stream().filter(each -> each.chance() >= chance).toList());
    }

    private long sum(ToLongFunction<Forecast> number) {
        return all.stream().mapToLong(number).sum();
    }
}
