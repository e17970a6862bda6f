package org.cablestats.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cablestats.alert.Evidence.Earlier;

/**
 * How often an alert is told in a year of nightly runs in which nothing changes but by chance: a job is run 365 times over invented numbers,
 * after as many runs as an alert looks back.
 *
 * @param years number of years
 * @param mean number of times in a year that the alert is told
 * @param error standard error of that
 */
record FalseAlarms(int years, double mean, double error) {
    private static final int NIGHTS = 365;
    private static final int BEFORE = Growth.MOST + 2;
    private static final Instant START = Instant.parse("2026-01-01T03:00:00Z");

    /**
     * Of a condition that looks at a corpus that grows from night to night, and compares runs.
     *
     * @param figures gives the figures of every night of one year, from the first run on
     */
    static FalseAlarms ofRuns(Condition condition, int years, long seed, Function<Chance, List<List<Figure>>> figures) {
        return of(years, seed, chance -> {
            List<List<Figure>> nights = figures.apply(chance);
            return told(IntStream.range(BEFORE, nights.size())
                    .mapToObj(night -> condition.judge(evidence(nights, night)))
                    .toList());
        });
    }

    /** Of a condition that looks at one answer: its judgements of a year. */
    static FalseAlarms of(int years, long seed, Function<Chance, Integer> told) {
        double sum = 0;
        double squares = 0;
        for (int year = 0; year < years; year++) {
            int count = told.apply(new Chance(seed * 1_000_003 + year));
            sum += count;
            squares += (double) count * count;
        }
        double mean = sum / years;
        return new FalseAlarms(years, mean, Math.sqrt(Math.max(0, squares / years - mean * mean) / years));
    }

    /** Numbers that are added up night by night. */
    static List<List<Figure>> grown(int nights, Function<Integer, List<Figure>> came) {
        List<List<Figure>> runs = new ArrayList<>();
        List<Figure> sum = came.apply(0);
        for (int night = 1; night <= nights; night++) {
            runs.add(sum);
            sum = added(sum, came.apply(night));
        }
        return runs;
    }

    private static List<Figure> added(List<Figure> sum, List<Figure> came) {
        return IntStream.range(0, sum.size())
                .mapToObj(i -> added(sum.get(i), came.get(i)))
                .toList();
    }

    private static Figure added(Figure sum, Figure came) {
        Long whole = sum.whole() == null || came.whole() == null ? null : (Long) (sum.whole() + came.whole());
        return new Figure(sum.series(), null, sum.value() + came.value(), whole);
    }

    /** How often it is told that an alert fires. */
    static int told(List<Judgement> judgements) {
        Standing standing = Standing.QUIET;
        int told = 0;
        for (int night = 0; night < judgements.size(); night++) {
            Standing.Next next = standing.next(judgements.get(night).state(), time(night), null, Mute.NEVER);
            told += next.telling() == Telling.FIRES ? 1 : 0;
            standing = next.standing();
        }
        return told;
    }

    /** What a night finds, and what the nights before it found. */
    static Evidence evidence(List<List<Figure>> nights, int night) {
        List<Earlier> earlier = new ArrayList<>();
        for (int before = night - 1; before >= Math.max(0, night - BEFORE); before--) {
            earlier.add(new Earlier(time(before), nights.get(before)));
        }
        return new Evidence(time(night), nights.get(night), earlier);
    }

    static Instant time(int night) {
        return START.plus(Duration.ofDays(night));
    }

    /** As many nights as a year has, with those before it. */
    static int nights() {
        return BEFORE + NIGHTS;
    }
}
