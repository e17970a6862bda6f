package org.cablestats.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        byRow.get(0).keySet().forEach(row -> look(row, increments(row, byRow, times), looks));
        skipOthers(evidence.figures(), byRow.get(1).keySet(), looks);
        return looks.judge(Side.EITHER);
    }

    private static void look(String row, List<@Nullable Increment> increments, Looks looks) {
        @Nullable Increment now = increments.get(0);
        if (now == null) {
            looks.skip("new since the last run");
            return;
        }
        boolean isLess = now.isLess();
        Quantity quantity = isLess ? now.went() : now.came();
        List<Quantity> usual = increments.stream()
                .skip(1)
                .flatMap(Stream::ofNullable)
                .flatMap(each -> Stream.ofNullable(isLess ? each.went() : each.came()))
                .toList();
        if (quantity == null) {
            looks.skip(now.isTooLarge() ? Figure.TOO_LARGE : "nothing came, or a part shrank");
        } else if (usual.size() < FEWEST) {
            looks.skip("too few earlier runs to judge");
        } else if (isLess) {
            looks.addGone(row, quantity, Expectation.ofNext(usual));
        } else {
            looks.add(row, null, quantity, Expectation.ofNext(usual));
        }
    }

    /** From run to run, the last first; null where the row is missing in one of the two. */
    private static List<@Nullable Increment> increments(
            String row, List<Map<String, Figure>> runs, List<Instant> times) {
        List<@Nullable Increment> increments = new ArrayList<>();
        for (int i = 0; i + 1 < runs.size(); i++) {
            increments.add(Increment.of(
                    runs.get(i + 1).get(row), runs.get(i).get(row), Duration.between(times.get(i + 1), times.get(i))));
        }
        return increments;
    }

    /** Rows that have no number that grows, and rows that the last run had and this one has not. */
    private static void skipOthers(List<Figure> figures, Set<String> last, Looks looks) {
        figures.stream().filter(figure -> !figure.isNatural()).forEach(figure -> looks.skip(Figure.NOT_NATURAL));
        Set<String> gone = new TreeSet<>(last);
        figures.forEach(figure -> gone.remove(figure.row()));
        gone.forEach(row -> looks.skip("gone since the last run"));
    }

    private static Map<String, Figure> byRow(List<Figure> figures) {
        Map<String, Figure> byRow = new TreeMap<>();
        figures.stream().filter(Figure::isNatural).forEach(figure -> byRow.put(figure.row(), figure));
        return byRow;
    }

    @Override
    public boolean looksBack() {
        return true;
    }
}
