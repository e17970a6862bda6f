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

/** The words of stacked areas. */
public record StackWords(Request request, Stack stack) {
    private static final int MOST_DESCRIBED = 4;

    public FigureWords words() {
        if (stack.isEmpty()) {
            return Phrases.ofNothing(request);
        }
        return new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        Line sum = stack.parts().sum();
        List<Line> named = stack.parts().named();
        if (sum.largest() <= 0) {
            return "No " + amount().of() + " from " + stack.parts().span();
        }
        return named.isEmpty()
                ? Phrases.unknown(amount(), series(), sum.total())
                : Phrases.largest(amount(), named, sum.total());
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
        sentences.add("All together: first " + amount().number(sum.value(0)) + " " + parts.when(0) + ", last "
                + amount().number(sum.value(last)) + " " + parts.when(last) + ", largest "
                + amount().number(sum.largest()) + " " + parts.when(sum.peak()) + ".");
        parts.lines().stream()
                .sorted(Comparator.comparingDouble(Line::total).reversed())
                .limit(MOST_DESCRIBED)
                .forEach(line -> sentences.add(line.brief() + ": " + amount().number(line.total()) + " in all."));
        return String.join(" ", sentences);
    }

    private Amount amount() {
        return request.amount();
    }
}
