package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.result.Numbers;

/** The words of stacked areas. */
public final class StackWords {
    private static final int MOST_DESCRIBED = 4;

    /** A change of the whole below this is not worth telling who made it. */
    private static final double CHANGED = 0.1;

    private final Request request;
    private final Stack stack;
    private final TimeGrid full;
    private final Amount amount;

    /** First period to compare with the last. */
    private final int first;

    public StackWords(Request request, Stack stack) {
        this.request = request;
        this.stack = stack;
        this.full = FullPeriods.of(stack.parts(), request);
        this.amount = request.amount();
        this.first = full.isEmpty() ? 0 : FullPeriods.first(full.sum());
    }

    public FigureWords words() {
        if (stack.isEmpty()) {
            return Phrases.ofNothing(request);
        }
        return new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        Line sum = full.sum();
        List<Line> named = full.named();
        if (sum.largest() <= 0) {
            return "No " + amount.of() + " from " + stack.parts().span();
        }
        if (named.isEmpty()) {
            return Phrases.unknown(amount, series(), sum.total());
        }
        double change = sum.last() - sum.value(first);
        if (named.size() < 2 || Math.abs(change) < CHANGED * sum.largest()) {
            return Phrases.largest(amount, named, sum.total());
        }
        return changed(named, change);
    }

    /** Which part made most of the change between the first and the last period. */
    private String changed(List<Line> named, double change) {
        Comparator<Line> byChange = Comparator.comparingDouble(line -> change(line) * Math.signum(change));
        Line most = named.stream().max(byChange).orElseThrow();
        String when = " between " + full.label(first) + " and " + full.label(full.size() - 1);
        double part = change(most) / change;
        String direction = change > 0 ? "growth" : "decline";
        if (part >= 0.995) {
            return most.brief() + " accounts for all of the " + direction + when;
        }
        if (part < 0.5) {
            return most.brief() + (change > 0 ? " grew" : " fell") + " most" + when + ", by "
                    + amount.phrase(Math.abs(change(most)));
        }
        return most.brief() + " accounts for " + Numbers.percent(part) + " of the " + direction + when;
    }

    private double change(Line line) {
        return line.last() - line.value(first);
    }

    private String subtitle() {
        return Phrases.joined(
                Phrases.per(request, stack.parts()),
                Phrases.top(stack.shown(), stack.named(), series()),
                FullPeriods.remark(stack.parts(), request.latest()),
                stack.all().notShown().words(stack.all()));
    }

    private String series() {
        return request.seriesNoun("part");
    }

    private String altText() {
        TimeGrid parts = stack.parts();
        Line sum = parts.sum();
        int last = parts.size() - 1;
        List<String> sentences = new ArrayList<>();
        sentences.add("Stacked areas: " + Phrases.per(request, parts) + ".");
        sentences.add("All together: first " + amount.number(sum.value(0)) + " " + parts.when(0) + ", last "
                + amount.number(sum.value(last)) + " " + parts.when(last) + ", largest "
                + amount.number(sum.largest()) + " " + parts.when(sum.peak()) + ".");
        parts.lines().stream()
                .sorted(Comparator.comparingDouble(Line::total).reversed())
                .limit(MOST_DESCRIBED)
                .forEach(line -> sentences.add(line.brief() + ": " + amount.number(line.total()) + " in all."));
        return String.join(" ", sentences);
    }
}
