package org.cablestats.alert;

import java.util.List;
import java.util.Locale;
import org.cablestats.finding.usual.Expectation;
import org.cablestats.finding.usual.Quantity;
import org.cablestats.finding.usual.Side;

/** More of the last load's records were rejected, or more of its cables have an issue, than of earlier loads of the same sources. */
public record UnusualLoad(Kind kind) implements Condition {
    /** Fewer earlier loads say too little of what is usual. */
    public static final int FEWEST = 10;

    /** As many loads are looked back. */
    public static final int MOST = 30;

    /** What is looked at. */
    public enum Kind {
        REJECTS,
        ISSUES;

        /** As job files have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String words() {
        return kind.word() + " above the usual";
    }

    @Override
    public Judgement judge(Evidence evidence) {
        List<Quantity> earlier = evidence.earlier().stream()
                .flatMap(load -> load.figures().stream())
                .filter(Figure::isCount)
                .limit(MOST)
                .map(UnusualLoad::quantity)
                .toList();
        if (evidence.figures().isEmpty() || !evidence.figures().get(0).isCount()) {
            return Judgement.none("the last load has none to judge");
        }
        if (earlier.size() < FEWEST) {
            return Judgement.none(
                    "too few earlier loads of the same sources to judge: " + earlier.size() + " of " + FEWEST);
        }
        Looks looks = new Looks();
        looks.add("", null, quantity(evidence.figures().get(0)), Expectation.ofNext(earlier));
        return looks.judge(Side.ABOVE);
    }

    private static Quantity quantity(Figure figure) {
        return Quantity.part((long) figure.value(), figure.whole() == null ? 0 : figure.whole());
    }

    @Override
    public boolean looksBack() {
        return false;
    }
}
