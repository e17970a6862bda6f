package org.cablestats.chart.words;

import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;

/**
 * The words of small multiples.
 *
 * @param grid the lines that are shown
 * @param all all lines of the table
 */
public record PanelWords(Request request, TimeGrid grid, TimeGrid all) {
    public FigureWords words() {
        return grid.isEmpty()
                ? Phrases.ofNothing(request)
                : new FigureWords(new TimeTitle(request, grid).text(), subtitle(), altText())
                        .telling(ChangeWords.of(request, grid));
    }

    private String subtitle() {
        return Phrases.joined(
                Phrases.per(request, grid),
                request.words().say("same scale in every panel, the number is its peak"),
                Phrases.band(request),
                compared(),
                FewCables.notShown(request, grid.noun()),
                Phrases.of(request).top(grid.named().size(), all.known().named().size(), request.seriesNoun("series")),
                Phrases.of(request).withoutValues(all, request.seriesNoun("series")),
                FullPeriods.remark(grid, request.latest()),
                grid.notShown().words(grid));
    }

    private String compared() {
        String loose = grid.loose().isEmpty() ? "" : request.words().say("{0} and without a number", grid.loose());
        return ChangeWords.of(request, grid).map(ChangeWords::remark).orElse(loose);
    }

    private String altText() {
        int count = grid.lines().size();
        String per = Phrases.per(request, grid);
        String what = count == 1
                ? request.words().say("Small multiples: {0}, one panel.", per)
                : request.words().say("Small multiples: {0}, {1} panels on one scale.", per, count);
        return Phrases.of(request).told(what, new CourseWords(request, grid).sentences());
    }
}
