package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;

/** The words of stacked areas. */
public record StackWords(Request request, Stack stack) {
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
        String all = "All together: " + new CourseWords(request, parts).of(parts.sum()) + ".";
        List<String> each = parts.lines().stream()
                .map(line -> line.brief() + ": " + amount().number(line.total()) + " in all, largest "
                        + amount().number(line.largest()) + " " + parts.when(line.peak()) + ".")
                .toList();
        return Phrases.told("Stacked areas: " + Phrases.per(request, parts) + ". " + all, each);
    }

    private Amount amount() {
        return request.amount();
    }
}
