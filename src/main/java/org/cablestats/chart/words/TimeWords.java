package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.result.Noun;

/** The words of a time series. */
public final class TimeWords {
    private static final int MOST_DESCRIBED = 5;

    private final Request request;
    private final TimeGrid grid;
    private final TimeGrid all;
    private final Amount amount;
    private final String chart;

    /** The words of the lines that are shown, of all lines of the table; the chart is called so. */
    public TimeWords(Request request, TimeGrid grid, TimeGrid all, String chart) {
        this.request = request;
        this.grid = grid;
        this.all = all;
        this.amount = request.amount();
        this.chart = chart;
    }

    public FigureWords words(Optional<Burst> burst) {
        return grid.isEmpty()
                ? Phrases.ofNothing(amount, Phrases.by(request))
                : new FigureWords(new TimeTitle(request, grid).text(burst), subtitle(), altText());
    }

    private String subtitle() {
        String series = request.definition().series();
        String top = series == null
                ? ""
                : Phrases.top(grid.lines().size(), all.lines().size(), Noun.of(series));
        return Phrases.joined(
                what(),
                top,
                FullPeriods.remark(grid, request.latest()).orElse(""),
                grid.loose(),
                grid.notShown().words(grid));
    }

    private String what() {
        return Phrases.per(amount, grid.step(), request.definition().series()) + ", " + grid.span();
    }

    private String altText() {
        List<String> sentences = new ArrayList<>(List.of(chart + ": " + what() + "."));
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
        return amount.number(line.value(period)) + " " + grid.when(period);
    }
}
