package org.cablestats.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The words of small multiples: which series grew and which fell most. */
final class PanelWords {
    private static final int MOST_DESCRIBED = 4;

    /** Part of a line's largest value that a change must exceed to be told. */
    private static final double HARDLY = 0.05;

    private final Request request;
    private final TimeGrid grid;
    private final TimeGrid all;
    private final TimeGrid full;
    private final Amount amount;

    PanelWords(Request request, TimeGrid grid, TimeGrid all) {
        this.request = request;
        this.grid = grid;
        this.all = all;
        this.full = FullPeriods.of(grid, request);
        this.amount = request.amount();
    }

    Words words() {
        if (grid.isEmpty()) {
            return new Words(Phrases.nothing(amount), what(), Phrases.nothing(amount) + ".");
        }
        return new Words(title(), subtitle(), altText());
    }

    private String title() {
        List<Line> named = full.lines().stream().filter(line -> !line.isQuiet()).toList();
        if (grid.largest() <= 0) {
            return "No " + amount.of() + " from " + grid.span();
        }
        if (named.isEmpty() || full.size() < 2) {
            return leader();
        }
        Line most = named.stream()
                .max(Comparator.comparingDouble(PanelWords::change))
                .orElseThrow();
        Line least = named.stream()
                .min(Comparator.comparingDouble(PanelWords::change))
                .orElseThrow();
        String when = " between " + full.label(0) + " and " + full.label(full.size() - 1);
        boolean isRise = isChange(most) && change(most) > 0;
        boolean isFall = isChange(least) && change(least) < 0;
        if (named.size() == 1 && (isRise || isFall)) {
            return name(most) + (isRise ? " grew " : " fell ") + fromTo(most) + when;
        }
        if (!isRise && !isFall) {
            return "No " + noun() + " changed much" + when;
        }
        if (!isRise) {
            return name(least) + " fell most" + when + ", " + fromTo(least);
        }
        return name(most) + " grew most" + when + ", " + fromTo(most)
                + (isFall ? "; " + name(least) + " fell " + fromTo(least) : "");
    }

    private String leader() {
        Line first = grid.lines().get(0);
        return name(first) + " has the most " + amount.of() + ": " + amount.number(first.total());
    }

    /** Last less first; unknown ones changed nothing. */
    private static double change(Line line) {
        double change = line.last() - line.value(0);
        return Double.isNaN(change) ? 0 : change;
    }

    private static boolean isChange(Line line) {
        return Math.abs(change(line)) > HARDLY * line.largest();
    }

    private String fromTo(Line line) {
        return "from " + amount.number(line.value(0)) + " to " + amount.number(line.last());
    }

    private static String name(Line line) {
        return Names.brief(line.name());
    }

    private String what() {
        String series = request.definition().series();
        return grid.isEmpty() ? Phrases.by(request) : Phrases.per(amount, grid.step(), series);
    }

    private String noun() {
        return Noun.of(Objects.requireNonNullElse(request.definition().series(), "series"));
    }

    private String subtitle() {
        return Phrases.joined(
                what() + ", " + grid.span(),
                "same scale in every panel, the number is its peak",
                Phrases.top(grid.lines().size(), all.lines().size(), noun()),
                FullPeriods.remark(grid, request.latest()).orElse(""),
                grid.leftOut().words(grid));
    }

    private String altText() {
        int count = grid.lines().size();
        List<String> sentences = new ArrayList<>();
        sentences.add("Small multiples: " + what() + ", " + grid.span() + ", "
                + (count == 1 ? "one panel." : count + " panels on one scale."));
        for (Line line : grid.first(MOST_DESCRIBED).lines()) {
            int last = line.size() - 1;
            sentences.add(name(line) + ": first " + amount.number(line.value(0)) + ", last "
                    + amount.number(line.value(last)) + ", largest " + amount.number(line.largest()) + " "
                    + grid.when(line.peak()) + ".");
        }
        return String.join(" ", sentences);
    }
}
