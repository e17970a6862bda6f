package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Intervals;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Slopes;
import org.cablestats.chart.data.Slopes.Slope;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.finding.Verdict;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;

/**
 * The words of slopes: only what is beyond chance among all of them is said to have changed.
 *
 * @param grid the lines that are asked for
 * @param all all lines of the table
 */
public record SlopeWords(Request request, Slopes slopes, TimeGrid grid, TimeGrid all) {
    public FigureWords words() {
        if (grid.isEmpty()) {
            return Phrases.ofNothing(request);
        }
        if (slopes.isEmpty()) {
            String nothing = "No two " + Noun.plural(grid.step().noun()) + " to compare";
            return new FigureWords(nothing, Phrases.per(request, grid), nothing + ".");
        }
        return new FigureWords(new TimeTitle(request, grid).text(), subtitle(), altText());
    }

    private String what() {
        return request.amount().title() + " by " + series() + ", " + slopes.earlier() + " and " + slopes.later();
    }

    private String series() {
        return request.seriesNoun("series");
    }

    private String subtitle() {
        String compared = ChangeWords.of(request, grid).map(ChangeWords::remark).orElse("");
        return Phrases.joined(
                compared.isEmpty() ? what() : request.amount().title() + " by " + series() + ", " + compared,
                isTested() ? "blue: rose, red: fell, grey: within chance" : "",
                slopes.slopes().stream().anyMatch(slopes::hasBand) ? Intervals.words() : "",
                FewCables.notShown(request, grid.step().noun()),
                Phrases.top(grid.named().size(), all.known().named().size(), series()),
                missing(),
                FullPeriods.remark(grid, request.latest()),
                grid.notShown().words(grid));
    }

    private boolean isTested() {
        return slopes.slopes().stream().anyMatch(slope -> slope.verdict() != null);
    }

    private String missing() {
        int count = grid.lines().size() - slopes.slopes().size();
        return count > 0 ? Numbers.counted(count, series()) + " without values of both times not shown" : "";
    }

    private String altText() {
        List<String> sentences = slopes.slopes().stream()
                .map(slope -> slope.name() + ": " + number(slope.from().value()) + " to "
                        + number(slope.to().value()) + verdict(slope) + ".")
                .toList();
        return Phrases.told("Slope chart: " + what() + ".", sentences);
    }

    private static String verdict(Slope slope) {
        Verdict verdict = slope.verdict();
        return verdict == null ? "" : ", " + verdict.words();
    }

    private String number(double value) {
        return request.amount().number(value);
    }
}
