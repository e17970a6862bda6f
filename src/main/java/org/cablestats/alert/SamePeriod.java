package org.cablestats.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.finding.usual.Expectation;
import org.cablestats.finding.usual.Expectation.Pair;
import org.cablestats.finding.usual.Quantity;
import org.cablestats.finding.usual.Side;

/**
 * The newest period that is over differs from the same one a year earlier by more than the periods before it did from theirs. The newest
 * period of all may still be filling, and is not judged.
 */
public record SamePeriod() implements Condition {
    /** Fewer earlier pairs say too little of how far periods usually are from those of a year earlier. */
    public static final int FEWEST = 10;

    /** As many pairs are looked at: two years of months. */
    public static final int MOST = 24;

    @Override
    public String words() {
        return "unusual against the same period a year earlier";
    }

    @Override
    public Judgement judge(Evidence evidence) {
        String open = Moved.newest(evidence.figures());
        String judged = open == null
                ? null
                : Moved.newest(evidence.figures().stream()
                        .filter(figure ->
                                figure.period() != null && figure.period().compareTo(open) < 0)
                        .toList());
        if (judged == null) {
            return Judgement.none("no period is over");
        }
        Map<String, TreeMap<String, Figure>> series = new TreeMap<>();
        evidence.figures().stream()
                .filter(figure -> figure.period() != null)
                .forEach(figure -> series.computeIfAbsent(figure.series(), name -> new TreeMap<>())
                        .put(String.valueOf(figure.period()), figure));
        Looks looks = new Looks();
        series.values().forEach(periods -> look(periods, judged, looks));
        return looks.judge(Side.EITHER);
    }

    private static void look(TreeMap<String, Figure> periods, String judged, Looks looks) {
        Figure now = periods.get(judged);
        Figure before = periods.get(yearBefore(judged));
        if (now == null || before == null) {
            looks.skip("no row of " + (now == null ? judged : yearBefore(judged)));
            return;
        }
        if (!now.isCount() || !before.isCount()) {
            looks.skip(now.isNatural() && before.isNatural() ? Figure.TOO_LARGE : Figure.NOT_NATURAL);
            return;
        }
        List<Pair> earlier = new ArrayList<>();
        periods.headMap(judged, false).descendingMap().forEach((period, figure) -> {
            Figure other = periods.get(yearBefore(period));
            if (other != null && other.isCount() && figure.isCount() && earlier.size() < MOST) {
                earlier.add(new Pair(quantity(other), quantity(figure)));
            }
        });
        if (earlier.size() < FEWEST) {
            looks.skip("too few earlier periods to judge");
        } else {
            looks.add(now.row(), before.value(), quantity(now), Expectation.ofOther(quantity(before), earlier));
        }
    }

    private static Quantity quantity(Figure figure) {
        return figure.whole() == null
                ? Quantity.events((long) figure.value(), 1)
                : Quantity.part((long) figure.value(), figure.whole());
    }

    /** {@code 2008-02-01} of 2009-02-01, {@code 2008} of 2009. */
    private static String yearBefore(String period) {
        return (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4);
    }

    @Override
    public boolean looksBack() {
        return false;
    }
}
