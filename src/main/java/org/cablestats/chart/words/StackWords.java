package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.language.Words;

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
            return language()
                    .say("No {0} from {1}", amount().of(), stack.parts().span());
        }
        return named.isEmpty()
                ? Phrases.unknown(amount(), series(), sum.total())
                : Phrases.of(request).largest(amount(), named, sum.total());
    }

    private String subtitle() {
        return Phrases.joined(
                Phrases.per(request, stack.parts()),
                Phrases.of(request).top(stack.shown(), stack.named(), series()),
                FullPeriods.remark(stack.parts(), request.latest()),
                stack.all().notShown().words(stack.all()));
    }

    private String series() {
        return request.seriesNoun("part");
    }

    private String altText() {
        TimeGrid parts = stack.parts();
        String all = language().say("All together: {0}.", new CourseWords(request, parts).of(parts.sum()));
        List<String> each = parts.lines().stream()
                .map(line -> language()
                        .say(
                                "{0}: {1} in all, largest {2} {3}.",
                                line.brief(),
                                amount().number(line.total()),
                                amount().number(line.largest()),
                                parts.when(line.peak())))
                .toList();
        return Phrases.of(request)
                .told(language().say("Stacked areas: {0}. {1}", Phrases.per(request, parts), all), each);
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
