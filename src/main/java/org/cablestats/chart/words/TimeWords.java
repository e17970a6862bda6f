package org.cablestats.chart.words;

import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.ShadedDays;
import org.cablestats.chart.data.TimeGrid;

/**
 * The words of a time series.
 *
 * @param grid the lines that are shown
 * @param all all lines of the table
 * @param chart what the picture is called, as a sentence with what it shows
 */
public record TimeWords(Request request, TimeGrid grid, TimeGrid all, String chart) {
    public FigureWords words() {
        return grid.isEmpty()
                ? Phrases.ofNothing(request)
                : new FigureWords(new TimeTitle(request, grid).text(), subtitle(), altText())
                        .telling(ChangeWords.of(request, grid));
    }

    private String subtitle() {
        return Phrases.joined(
                Phrases.per(request, grid),
                Phrases.of(request).top(grid.named().size(), all.known().named().size(), request.seriesNoun("line")),
                Phrases.of(request).withoutValues(all, request.seriesNoun("line")),
                grid.lines().size() == 1 ? Phrases.band(request) : "",
                FullPeriods.remark(grid, request.latest()),
                compared(),
                FewCables.notShown(request, grid.noun()),
                grid.lines().size() > 1
                        ? ""
                        : ShadedDays.words(request.definition().windows(), request.words()),
                grid.notShown().words(grid));
    }

    /** Periods of few cables are pooled with others where shares are compared, and else left out. */
    private String compared() {
        return ChangeWords.of(request, grid).map(ChangeWords::remark).orElseGet(grid::loose);
    }

    private String altText() {
        String what = request.words().say(chart, Phrases.per(request, grid));
        return Phrases.of(request).told(what, new CourseWords(request, grid).sentences());
    }
}
