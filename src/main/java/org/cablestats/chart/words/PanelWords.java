package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;

/** The words of small multiples: which series grew and which fell most. */
public final class PanelWords {
    private static final int MOST_DESCRIBED = 4;

    /** Part of a line's largest value that a change must exceed to be told. */
    private static final double HARDLY = 0.05;

    private static final Comparator<Line> BY_CHANGE = Comparator.comparingDouble(PanelWords::change);

    private final Request request;
    private final TimeGrid grid;
    private final TimeGrid all;
    private final TimeGrid full;
    private final Amount amount;

    public PanelWords(Request request, TimeGrid grid, TimeGrid all) {
        this.request = request;
        this.grid = grid;
        this.all = all;
        this.full = FullPeriods.of(grid, request).firm();
        this.amount = request.amount();
    }

    public FigureWords words() {
        if (grid.isEmpty()) {
            return Phrases.ofNothing(request);
        }
        return new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        List<Line> named = full.named();
        if (grid.largest() <= 0) {
            return "No " + amount.of() + " from " + grid.span();
        }
        if (named.isEmpty() || full.size() < 2) {
            return leader();
        }
        if (!amount.isCount()) {
            return measure(named);
        }
        Line most = Collections.max(named, BY_CHANGE);
        Line least = Collections.min(named, BY_CHANGE);
        String when = " between " + full.label(0) + " and " + full.label(full.size() - 1);
        boolean isRise = isChange(most) && change(most) > 0;
        boolean isFall = isChange(least) && change(least) < 0;
        if (named.size() == 1 && (isRise || isFall)) {
            return most.brief() + (isRise ? " grew " : " fell ") + fromTo(most) + when;
        }
        if (!isRise && !isFall) {
            return "No " + noun() + " changed much" + when;
        }
        if (!isRise) {
            return least.brief() + " fell most" + when + ", " + fromTo(least);
        }
        return most.brief() + " grew most" + when + ", " + fromTo(most)
                + (isFall ? "; " + least.brief() + " fell " + fromTo(least) : "");
    }

    /** Each line between its own first and last period of enough cables. */
    private String measure(List<Line> named) {
        List<Line> compared = named.stream()
                .filter(line -> line.firstKnown() < line.lastKnown())
                .toList();
        if (compared.isEmpty()) {
            return FewCables.none(full.step().noun());
        }
        Line most = Collections.max(compared, BY_CHANGE);
        Line least = Collections.min(compared, BY_CHANGE);
        boolean isRise = isChange(most) && change(most) > 0;
        boolean isFall = isChange(least) && change(least) < 0;
        String verb = compared.size() == 1 ? "" : " most";
        String rise = " rose" + verb + " for " + most.brief() + ", " + course(most);
        String fall = " fell" + verb + " for " + least.brief() + ", " + course(least);
        if (isRise && isFall) {
            return amount.title() + rise + "; it" + fall;
        }
        return isRise || isFall
                ? amount.title() + (isRise ? rise : fall)
                : amount.title() + " hardly changed for any " + noun();
    }

    /** {@code from 16.1% in 2002 to 34.8% in 2009}. */
    private String course(Line line) {
        int first = line.firstKnown();
        int last = line.lastKnown();
        return "from " + amount.number(line.value(first)) + " " + full.when(first) + " to "
                + amount.number(line.value(last)) + " " + full.when(last);
    }

    private String leader() {
        Line first = grid.lines().get(0);
        return amount.isCount()
                ? first.brief() + " has the most " + amount.of() + ": " + amount.number(first.total())
                : first.brief() + " has the highest " + amount.of() + ": " + amount.number(first.largest());
    }

    /** Last known less first known; where there is none, nothing changed. */
    private static double change(Line line) {
        double change = line.value(line.lastKnown()) - line.value(line.firstKnown());
        return Double.isNaN(change) ? 0 : change;
    }

    private static boolean isChange(Line line) {
        return Math.abs(change(line)) > HARDLY * line.largest();
    }

    private String fromTo(Line line) {
        return "from " + amount.number(line.value(0)) + " to " + amount.number(line.last());
    }

    private String noun() {
        return request.seriesNoun("series");
    }

    private String subtitle() {
        return Phrases.joined(
                Phrases.per(request, grid),
                "same scale in every panel, the number is its peak",
                loose(),
                Phrases.top(grid.lines().size(), all.lines().size(), noun()),
                FullPeriods.remark(grid, request.latest()),
                grid.notShown().words(grid));
    }

    private String loose() {
        return grid.loose().isEmpty() ? "" : grid.loose() + " and without a number";
    }

    private String altText() {
        int count = grid.lines().size();
        List<String> sentences = new ArrayList<>();
        sentences.add("Small multiples: " + Phrases.per(request, grid) + ", "
                + (count == 1 ? "one panel." : count + " panels on one scale."));
        for (Line line : grid.first(MOST_DESCRIBED).lines()) {
            int last = line.size() - 1;
            sentences.add(line.brief() + ": first " + amount.number(line.value(0)) + ", last "
                    + amount.number(line.value(last)) + ", largest " + amount.number(line.largest()) + " "
                    + grid.when(line.peak()) + ".");
        }
        return String.join(" ", sentences);
    }
}
