package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.result.Noun;

/**
 * The words of a time series.
 *
 * @param grid the lines that are shown
 * @param all all lines of the table
 * @param chart what the picture is called
 */
public record TimeWords(Request request, TimeGrid grid, TimeGrid all, String chart) {
    private static final int MOST_DESCRIBED = 5;

    public FigureWords words() {
        return grid.isEmpty()
                ? Phrases.ofNothing(request)
                : new FigureWords(new TimeTitle(request, grid).text(), subtitle(), altText());
    }

    private String subtitle() {
        return Phrases.joined(
                Phrases.per(request, grid),
                Phrases.top(grid.named().size(), all.known().named().size(), request.seriesNoun("line")),
                Phrases.withoutValues(all, request.seriesNoun("line")),
                FullPeriods.remark(grid, request.latest()),
                compared(),
                FewCables.notShown(request, grid.step().noun()),
                grid.notShown().words(grid));
    }

    /** Periods of few cables are pooled with others where shares are compared, and else left out. */
    private String compared() {
        return ChangeWords.of(request, grid).map(ChangeWords::remark).orElseGet(grid::loose);
    }

    private String altText() {
        List<String> sentences = new ArrayList<>(List.of(chart + ": " + Phrases.per(request, grid) + "."));
        boolean isOne = grid.lines().size() == 1;
        for (Line line : grid.first(MOST_DESCRIBED).lines()) {
            sentences.add(isOne ? Noun.capital(course(line)) : line.brief() + ": " + course(line));
        }
        if (grid.lines().size() > MOST_DESCRIBED) {
            sentences.add("And " + (grid.lines().size() - MOST_DESCRIBED) + " more.");
        }
        return String.join(" ", sentences);
    }

    private String course(Line line) {
        if (line.size() == 1) {
            return value(line, 0) + ".";
        }
        return "first " + value(line, 0) + ", last " + value(line, line.size() - 1) + ", largest "
                + value(line, line.peak()) + ".";
    }

    private String value(Line line, int period) {
        return request.amount().number(line.value(period)) + " " + grid.when(period);
    }
}
