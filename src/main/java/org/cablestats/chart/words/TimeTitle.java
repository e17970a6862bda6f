package org.cablestats.chart.words;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.language.Words;

/**
 * The title of values over time: how a share changed where that can be tested, and else what the table holds: which line or which period has the
 * most. Counts say nothing of growth, since more of the later cables reached the archive.
 */
record TimeTitle(Request request, TimeGrid grid) {
    String text() {
        if (amount().isCount() && grid.largest() <= 0) {
            return grid.size() == 1
                    ? words().say("No {0} {1}", amount().of(), grid.when(0))
                    : words().say("No {0} from {1}", amount().of(), grid.span());
        }
        return ChangeWords.of(request, grid).map(ChangeWords::ofRatio).orElseGet(this::plain);
    }

    private String plain() {
        List<Line> lines = grid.named().isEmpty() ? grid.lines() : grid.named();
        if (grid.size() > 1 && lines.stream().map(Line::firm).noneMatch(Line::isAnyKnown)) {
            return FewCables.none(grid.noun(), words());
        }
        if (lines.size() > 1) {
            // One of several is always the largest.
            return words().say(
                            "{0} by {1} and {2}",
                            amount().title(), words().after(request.seriesNoun("")), words().after(grid.noun()));
        }
        Line line = lines.get(0);
        if (grid.size() == 1) {
            return single(line);
        }
        if (amount().isCount()) {
            return request.hasSeries() ? line.brief() + ": " + most(line) : most(line);
        }
        return (request.hasSeries() ? line.brief() : amount().title()) + ": " + peak(line);
    }

    private String single(Line line) {
        double value = line.last();
        if (request.hasSeries() || !amount().isCount()) {
            String subject = request.hasSeries() ? line.brief() : amount().title();
            return subject + ": " + amount().number(value) + " " + grid.when(0);
        }
        return all(value, 0);
    }

    private String all(double value, int period) {
        return value == 1
                ? words().say("The only {0} is from {1}", amount().one(), grid.label(period))
                : words().say("All {0} are from {1}", amount().phrase(value), grid.label(period));
    }

    /** {@code 2009 has the most cables, 56,813 of 251,287}. */
    private String most(Line line) {
        double largest = line.largest();
        if (largest == line.total()) {
            return all(largest, line.peak());
        }
        List<String> first = periods(line, largest);
        return first.size() > 1
                ? Phrases.of(request).tie(first, grid.noun(), amount().phrase(largest))
                : words().say(
                                "{0} has the most {1}, {2} of {3}",
                                first.get(0), amount().of(), amount().number(largest), amount().number(line.total()));
    }

    /** {@code highest in 2009, 612.3}, of values that enough cables are behind. */
    private String peak(Line line) {
        Line firm = line.firm();
        List<String> first = periods(firm, firm.largest());
        return first.size() > 1
                ? words().say(
                                "{0} in {1} {2}, and never more",
                                amount().number(firm.largest()), first.size(), words().dative(grid.noun()))
                : words().say("highest {0}, {1}", grid.when(firm.peak()), amount().number(firm.largest()));
    }

    private List<String> periods(Line line, double value) {
        return IntStream.range(0, line.size())
                .filter(i -> line.value(i) == value)
                .mapToObj(grid::label)
                .toList();
    }

    private Words words() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
