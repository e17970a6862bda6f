package org.cablestats.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of a time series. */
final class TimeWords {
    private static final int MOST_DESCRIBED = 5;

    /** A fall from the peak that a title tells in place of the change from first to last. */
    private static final double FALL = 0.8;

    private final Request request;
    private final TimeGrid grid;
    private final TimeGrid all;
    private final TimeGrid full;
    private final Amount amount;

    /**
     * The words.
     *
     * @param grid the lines that are shown
     * @param all all lines of the table
     */
    TimeWords(Request request, TimeGrid grid, TimeGrid all) {
        this.request = request;
        this.grid = grid;
        this.all = all;
        this.full = FullPeriods.of(grid, request);
        this.amount = request.amount();
    }

    Words words(Optional<Burst> burst) {
        return new Words(title(burst), subtitle(), altText());
    }

    private String title(Optional<Burst> burst) {
        if (grid.isEmpty()) {
            return Phrases.nothing(amount);
        }
        if (grid.largest() <= 0 && grid.smallest() >= 0) {
            return "No " + amount.of() + " " + in(grid.span());
        }
        if (grid.size() == 1) {
            return only();
        }
        List<Line> named = full.lines().stream().filter(line -> !line.isQuiet()).toList();
        return named.size() > 1 ? many(named) : one(full.lines().get(0), burst);
    }

    private String only() {
        Line line = grid.sum();
        String period = grid.label(0);
        if (!amount.isCount()) {
            return amount.title() + ": " + amount.number(line.last()) + " in " + period;
        }
        return (line.last() == 1 ? "The only " : "All ")
                + amount.phrase(line.last()).replaceFirst("^1 ", "") + (line.last() == 1 ? " is" : " are") + " from "
                + period;
    }

    private String one(Line line, Optional<Burst> burst) {
        int peak = line.peak();
        int last = line.size() - 1;
        if (last == 0) {
            return amount.title() + " peaked in "
                    + grid.label(grid.lines().get(0).peak());
        }
        String tail = burst.map(found -> ", with a sharp peak in " + grid.label(found.peak()))
                .orElse("");
        if (peak > 0 && peak < last && line.last() <= FALL * line.value(peak)) {
            return amount.title() + " peaked in " + full.label(peak) + " and " + change(line, peak, last) + " by "
                    + full.label(last);
        }
        return amount.title() + " " + change(line, 0, last) + " between " + full.label(0) + " and " + full.label(last)
                + tail;
    }

    private String change(Line line, int from, int to) {
        return Phrases.change(amount, line.value(from), line.value(to));
    }

    private String many(List<Line> lines) {
        int last = full.size() - 1;
        Line leader = leader(lines, last);
        Line former = leader(lines, 0);
        int overtaken = leadFrom(leader, former);
        if (leader != former && former.value(0) > 0 && overtaken <= last) {
            return Names.brief(leader.name()) + " overtook " + Names.brief(former.name()) + " in "
                    + full.label(overtaken);
        }
        boolean isAlways = IntStream.rangeClosed(0, last).allMatch(i -> leader(lines, i) == leader);
        if (isAlways) {
            return Names.brief(leader.name()) + " led in every " + full.step().noun() + ", with "
                    + amount.phrase(leader.value(last)) + " in " + full.label(last);
        }
        String second = lines.stream()
                .filter(line -> line != leader)
                .max((a, b) -> Double.compare(a.value(last), b.value(last)))
                .map(line -> ", ahead of " + Names.brief(line.name()) + " with " + amount.number(line.value(last)))
                .orElse("");
        return Names.brief(leader.name()) + " led in " + full.label(last) + " with " + amount.phrase(leader.value(last))
                + second;
    }

    private static Line leader(List<Line> lines, int period) {
        Line leader = lines.get(0);
        for (Line line : lines) {
            leader = line.value(period) > leader.value(period) ? line : leader;
        }
        return leader;
    }

    /** The first period from which one line stays above another; 0 where it was never below. */
    private static int leadFrom(Line leader, Line former) {
        int from = leader.size();
        while (from > 0 && leader.value(from - 1) > former.value(from - 1)) {
            from--;
        }
        return from;
    }

    private String subtitle() {
        String series = request.definition().series();
        String by = series == null ? "" : " by " + Noun.of(series);
        if (grid.isEmpty()) {
            return amount.title() + by;
        }
        String top = series == null
                ? ""
                : Phrases.top(grid.lines().size(), all.lines().size(), Noun.of(series));
        return Phrases.joined(
                Phrases.per(amount, grid.step()) + by + ", " + grid.span(),
                top,
                FullPeriods.remark(grid, request.latest()).orElse(""),
                Phrases.undated(amount, grid.undated()));
    }

    private String altText() {
        if (grid.isEmpty()) {
            return Phrases.nothing(amount) + ".";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Line chart: " + Phrases.per(amount, grid.step()) + ", " + grid.span() + ".");
        boolean isOne = grid.lines().size() == 1;
        grid.lines().stream()
                .limit(MOST_DESCRIBED)
                .forEach(line -> sentences.add((isOne ? "" : Names.brief(line.name()) + ": ") + course(line)));
        if (grid.lines().size() > MOST_DESCRIBED) {
            sentences.add("And " + (grid.lines().size() - MOST_DESCRIBED) + " more.");
        }
        return String.join(" ", sentences);
    }

    private String course(Line line) {
        int last = line.size() - 1;
        return Names.capital("first " + known(line, 0) + " in " + grid.label(0) + ", last " + known(line, last) + " in "
                + grid.label(last) + ", largest " + known(line, line.peak()) + " in " + grid.label(line.peak()) + ".");
    }

    private String known(Line line, int period) {
        double value = line.value(period);
        return Double.isNaN(value) ? "unknown" : amount.number(value);
    }

    private static String in(String span) {
        return (span.contains(" to ") ? "from " : "in ") + span;
    }
}
