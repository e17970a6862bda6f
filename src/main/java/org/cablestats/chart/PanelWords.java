package org.cablestats.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The words of small multiples: which series grew and which fell most. */
final class PanelWords {
    private static final int MOST_DESCRIBED = 4;

    /** Series smaller than this part of the largest make no finding: from 1 to 10 is tenfold too. */
    private static final double LARGE = 0.05;

    private static final double FELL = 0.9;
    private static final double HARDLY = 0.03;

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
        double largest = full.lines().stream().mapToDouble(Line::total).max().orElse(0);
        List<Line> named = full.lines().stream()
                .filter(line -> !line.isQuiet() && line.value(0) > 0 && line.total() >= LARGE * largest)
                .toList();
        if (largest <= 0) {
            return "No " + amount.of() + " from " + grid.span();
        }
        if (named.isEmpty() || full.size() < 2) {
            return leader();
        }
        Line most = named.stream()
                .max(Comparator.comparingDouble(PanelWords::ratio))
                .orElseThrow();
        Line least = named.stream()
                .min(Comparator.comparingDouble(PanelWords::ratio))
                .orElseThrow();
        String when = " between " + full.label(0) + " and " + full.label(full.size() - 1);
        if (Math.abs(ratio(most) - 1) < HARDLY && Math.abs(ratio(least) - 1) < HARDLY) {
            return "No " + noun() + " changed much" + when;
        }
        if (ratio(most) <= 1 + HARDLY) {
            return name(least) + " " + change(least) + when
                    + (named.size() > 1 ? ", more than any other " + noun() : "");
        }
        String other = ratio(least) < FELL ? "; " + name(least) + " " + change(least) : "";
        return name(most) + " " + change(most) + when
                + (named.size() > 1 && other.isEmpty() ? ", more than any other " + noun() : other);
    }

    private String leader() {
        Line first = grid.lines().get(0);
        return name(first) + " has the most " + amount.of() + ": " + amount.number(first.total());
    }

    private static double ratio(Line line) {
        return line.last() / line.value(0);
    }

    private String change(Line line) {
        return Phrases.change(amount, line.value(0), line.last());
    }

    private static String name(Line line) {
        return Names.brief(line.name());
    }

    private String what() {
        String per = grid.isEmpty() ? amount.title() : Phrases.per(amount, grid.step());
        return per + " by " + noun();
    }

    private String noun() {
        return Noun.of(Objects.requireNonNullElse(request.definition().series(), "series"));
    }

    private String subtitle() {
        return Phrases.joined(
                what() + ", " + grid.span(),
                "same scale in every panel, the figure is each peak",
                Phrases.top(grid.lines().size(), all.lines().size(), noun()),
                FullPeriods.remark(grid, request.latest()).orElse(""),
                Phrases.undated(amount, grid.undated()));
    }

    private String altText() {
        int count = grid.lines().size();
        List<String> sentences = new ArrayList<>();
        sentences.add("Small multiples: " + what() + ", " + grid.span() + ", "
                + (count == 1 ? "one panel." : count + " panels on one scale."));
        for (Line line : grid.first(MOST_DESCRIBED).lines()) {
            int last = line.size() - 1;
            sentences.add(name(line) + ": first " + amount.number(line.value(0)) + ", last "
                    + amount.number(line.value(last)) + ", largest " + amount.number(line.largest()) + " in "
                    + grid.label(line.peak()) + ".");
        }
        return String.join(" ", sentences);
    }
}
