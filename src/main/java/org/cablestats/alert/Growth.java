package org.cablestats.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.alert.Evidence.Earlier;
import org.cablestats.finding.usual.Expectation;
import org.cablestats.finding.usual.Quantity;
import org.cablestats.finding.usual.Side;
import org.jspecify.annotations.Nullable;

/**
 * What came since the last run is more or fewer than usual: a corpus that only grows differs from itself in every run, so that the growth of
 * a number is held against its growth in the runs before. What went is held against what usually goes.
 */
public record Growth() implements Condition {
    /** Fewer earlier growths say too little of how much they differ by themselves. */
    public static final int FEWEST = 10;

    /** As many runs are looked back: a month of nights. */
    public static final int MOST = 30;

    /** Two runs in one second are no day apart, and not at once. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** How much a row grew, and in how many days. */
    private record Step(double value, @Nullable Long whole, double days) {
        /** As events in that time, or as a part of what came; null where it is neither. */
        @Nullable Quantity came() {
            if (whole == null) {
                return Quantity.events(Math.max(0, (long) value), days);
            }
            return whole < 1 || value < 0 || value > whole ? null : Quantity.part((long) value, whole);
        }

        Quantity went() {
            return Quantity.events(Math.max(0, -(long) value), days);
        }
    }

    @Override
    public String words() {
        return "unusual since the last run";
    }

    @Override
    public Judgement judge(Evidence evidence) {
        List<Earlier> runs = new ArrayList<>(List.of(new Earlier(evidence.time(), evidence.figures())));
        evidence.earlier().stream().limit(MOST + 1).forEach(runs::add);
        if (runs.size() < FEWEST + 2) {
            return Judgement.none("too few earlier runs to judge: " + (runs.size() - 1) + " of " + (FEWEST + 1));
        }
        List<Map<String, Figure>> byRow =
                runs.stream().map(run -> byRow(run.figures())).toList();
        List<Instant> times = runs.stream().map(Earlier::time).toList();
        Looks looks = new Looks();
        byRow.get(0).keySet().forEach(row -> look(row, steps(row, byRow, times), looks));
        return looks.judge(Side.EITHER);
    }

    private static void look(String row, List<@Nullable Step> steps, Looks looks) {
        @Nullable Step now = steps.get(0);
        List<Step> earlier = steps.stream()
                .skip(1)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (now == null) {
            looks.skip("new since the last run");
            return;
        }
        boolean isLess = now.whole() == null && now.value() < 0;
        Quantity quantity = isLess ? now.went() : now.came();
        List<Quantity> usual = earlier.stream()
                .flatMap(step -> Stream.ofNullable(isLess ? step.went() : step.came()))
                .toList();
        if (quantity == null) {
            looks.skip("nothing came, or a part shrank");
        } else if (usual.size() < FEWEST) {
            looks.skip("too few earlier runs to judge");
        } else if (isLess) {
            looks.addGone(row, quantity, Expectation.ofNext(usual));
        } else {
            looks.add(row, null, quantity, Expectation.ofNext(usual));
        }
    }

    /** From run to run, the last first; null where the row is missing in one of the two. */
    private static List<@Nullable Step> steps(String row, List<Map<String, Figure>> runs, List<Instant> times) {
        List<@Nullable Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < runs.size(); i++) {
            steps.add(step(
                    runs.get(i).get(row), runs.get(i + 1).get(row), Duration.between(times.get(i + 1), times.get(i))));
        }
        return steps;
    }

    private static @Nullable Step step(@Nullable Figure now, @Nullable Figure before, Duration between) {
        if (now == null || before == null) {
            return null;
        }
        Duration time = between.compareTo(SHORTEST) < 0 ? SHORTEST : between;
        return new Step(
                now.value() - before.value(),
                now.whole() == null || before.whole() == null ? null : (Long) (now.whole() - before.whole()),
                time.toSeconds() / (double) Duration.ofDays(1).toSeconds());
    }

    private static Map<String, Figure> byRow(List<Figure> figures) {
        Map<String, Figure> byRow = new TreeMap<>();
        figures.stream().filter(Figure::isCount).forEach(figure -> byRow.put(figure.row(), figure));
        return byRow;
    }

    @Override
    public boolean looksBack() {
        return true;
    }
}
