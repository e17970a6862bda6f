package org.cablestats.chart.words;

import java.util.List;
import java.util.Objects;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Intervals;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Slopes;
import org.cablestats.chart.data.Slopes.Slope;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.finding.Verdict;
import org.cablestats.language.Words;

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
            String nothing = language().say("No two {0} to compare", language().plural(grid.noun()));
            return new FigureWords(nothing, Phrases.per(request, grid), nothing + ".");
        }
        return new FigureWords(new TimeTitle(request, grid).text(), subtitle(), altText());
    }

    private String what() {
        return language()
                .say(
                        "{0} by {1}, {2} and {3}",
                        request.amount().title(), language().after(series()), slopes.earlier(), slopes.later());
    }

    private String series() {
        return request.seriesNoun("series");
    }

    private String subtitle() {
        String compared = ChangeWords.of(request, grid).map(ChangeWords::remark).orElse("");
        return Phrases.joined(
                compared.isEmpty()
                        ? what()
                        : language()
                                .say(
                                        "{0} by {1}, {2}",
                                        request.amount().title(), language().after(series()), compared),
                isTested() ? language().say("blue: rose, red: fell, grey: within chance") : "",
                slopes.slopes().stream().anyMatch(slopes::hasBand) ? Intervals.told(language()) : "",
                FewCables.notShown(request, grid.noun()),
                Phrases.of(request).top(grid.named().size(), all.known().named().size(), series()),
                missing(),
                FullPeriods.remark(grid, request.latest()),
                grid.notShown().words(grid));
    }

    private boolean isTested() {
        return slopes.slopes().stream().anyMatch(slope -> slope.verdict() != null);
    }

    private String missing() {
        int count = grid.lines().size() - slopes.slopes().size();
        return count > 0
                ? language()
                        .say(
                                "{0} without values of both times not shown",
                                language().counted(count, column()))
                : "";
    }

    private String altText() {
        List<String> sentences = slopes.slopes().stream()
                .map(slope -> language()
                                .say(
                                        "{0}: {1} to {2}",
                                        slope.name(),
                                        number(slope.from().value()),
                                        number(slope.to().value()))
                        + verdict(slope) + ".")
                .toList();
        return Phrases.of(request).told(language().say("Slope chart: {0}.", what()), sentences);
    }

    private String verdict(Slope slope) {
        Verdict verdict = slope.verdict();
        return verdict == null ? "" : ", " + language().name(verdict.words());
    }

    private String column() {
        return Objects.requireNonNullElse(request.definition().series(), "series");
    }

    private Words language() {
        return request.words();
    }

    private String number(double value) {
        return request.amount().number(value);
    }
}
