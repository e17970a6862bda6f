package org.cablestats.chart.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;

/**
 * The finding of a time series: how one line changed, or which of several leads.
 *
 * @param full what of the grid may be compared
 */
record TimeTitle(Request request, TimeGrid grid, TimeGrid full) {
    /** A fall from the peak to less than this part of it is told in place of the change from first to last. */
    private static final double FALL = 0.8;

    String text(Optional<Burst> burst) {
        if (amount().isCount() && grid.largest() <= 0) {
            return "No " + amount().of() + (grid.size() == 1 ? " " + grid.when(0) : " from " + grid.span());
        }
        if (grid.size() > 1 && full.lines().stream().noneMatch(Line::isAnyKnown)) {
            return FewCables.none(full.step().noun());
        }
        List<Line> named = full.named();
        if (named.size() > 1) {
            return several(named);
        }
        Line line = full.lines().get(0);
        String subject = request.hasSeries() ? line.brief() : amount().title();
        return grid.size() == 1 ? single(subject) : one(line, subject, burst);
    }

    private String single(String subject) {
        double value = grid.lines().get(0).last();
        if (request.hasSeries() || !amount().isCount()) {
            return subject + ": " + amount().number(value) + " " + grid.when(0);
        }
        return value == 1
                ? "The only " + amount().unit().singular() + " is from " + grid.label(0)
                : "All " + amount().phrase(value) + " are from " + grid.label(0);
    }

    private String one(Line line, String subject, Optional<Burst> burst) {
        int peak = line.peak();
        int last = line.lastKnown();
        int first = amount().isCount() ? FullPeriods.first(line) : line.firstKnown();
        if (first >= last) {
            return subject + " peaked " + full.when(peak) + ", at " + amount().number(line.value(peak));
        }
        if (peak > first && peak < last && line.value(last) <= FALL * line.value(peak)) {
            return subject + " peaked " + full.when(peak) + " and " + change(line, peak, last) + " by "
                    + full.label(last);
        }
        String tail = burst.map(found -> ", with a sharp peak " + grid.when(found.peak()))
                .orElse("");
        return subject + " " + change(line, first, last) + " between " + full.label(first) + " and " + full.label(last)
                + tail;
    }

    private String change(Line line, int from, int to) {
        return Phrases.change(amount(), line.value(from), line.value(to));
    }

    private String several(List<Line> lines) {
        int last = full.size() - 1;
        List<Line> leaders = leaders(lines, last);
        Line leader = leaders.get(0);
        if (leaders.size() > 1) {
            List<String> names = leaders.stream().map(Line::brief).toList();
            String lead = leaders.size() == lines.size() ? "All were equal " : Names.list(names) + " led ";
            return lead + full.when(last) + ", with " + amount().phrase(leader.value(last)) + " each";
        }
        Line former = leaders(lines, 0).get(0);
        int overtaken = leadFrom(leader, former);
        if (overtaken > 0 && former.value(0) > 0) {
            return leader.brief() + " overtook " + former.brief() + " " + full.when(overtaken);
        }
        boolean isAlways =
                IntStream.range(0, last).allMatch(i -> leaders(lines, i).equals(leaders));
        if (isAlways && last > 0) {
            return leader.brief() + " led in every " + full.step().noun() + ", with "
                    + amount().phrase(leader.value(last)) + " " + full.when(last);
        }
        return ahead(leader, lines, last);
    }

    private String ahead(Line leader, List<Line> lines, int last) {
        Line second = lines.stream()
                .filter(line -> !line.equals(leader) && !Double.isNaN(line.value(last)))
                .max(Comparator.comparingDouble(line -> line.value(last)))
                .orElse(leader);
        String lead = leader.brief() + " led " + full.when(last) + " with " + amount().phrase(leader.value(last));
        return second.equals(leader)
                ? lead
                : lead + ", ahead of " + Names.brief(second.name()) + " with " + amount().number(second.value(last));
    }

    /** The lines of the largest value of a period; all of them where none has a value. */
    private static List<Line> leaders(List<Line> lines, int period) {
        double largest = lines.stream()
                .mapToDouble(line -> line.value(period))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
        List<Line> leaders =
                lines.stream().filter(line -> line.value(period) == largest).toList();
        return leaders.isEmpty() ? lines : leaders;
    }

    /** The first period from which one line stays above another; 0 where it was never below, or is the other. */
    private static int leadFrom(Line leader, Line former) {
        int from = leader.size();
        while (from > 0 && leader.value(from - 1) > former.value(from - 1)) {
            from--;
        }
        return from == leader.size() ? 0 : from;
    }

    private Amount amount() {
        return request.amount();
    }
}
