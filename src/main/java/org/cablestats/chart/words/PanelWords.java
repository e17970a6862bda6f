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
                "same scale in every panel, the number is its peak",
                Phrases.band(request),
                compared(),
                FewCables.notShown(request, grid.step().noun()),
                Phrases.top(grid.named().size(), all.known().named().size(), request.seriesNoun("series")),
                Phrases.withoutValues(all, request.seriesNoun("series")),
                FullPeriods.remark(grid, request.latest()),
                grid.notShown().words(grid));
    }

    private String compared() {
        String loose = grid.loose().isEmpty() ? "" : grid.loose() + " and without a number";
        return ChangeWords.of(request, grid).map(ChangeWords::remark).orElse(loose);
    }

    private String altText() {
        int count = grid.lines().size();
        String what = "Small multiples: " + Phrases.per(request, grid) + ", "
                + (count == 1 ? "one panel." : count + " panels on one scale.");
        return Phrases.told(what, new CourseWords(request, grid).sentences());
    }
}
