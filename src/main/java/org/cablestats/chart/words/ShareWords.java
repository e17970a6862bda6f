package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;

/** The words of shares over time: which of them changed. */
public record ShareWords(Request request, Stack stack) {
    public FigureWords words() {
        if (stack.isEmpty()) {
            return Phrases.ofNothing(amount(), what(language().noun("period")));
        }
        return new FigureWords(title(), subtitle(), altText()).telling(changes());
    }

    private String title() {
        Line sum = stack.parts().sum();
        List<Line> named = stack.parts().named();
        if (sum.largest() <= 0) {
            return language()
                    .say("No {0} from {1}", amount().of(), stack.parts().span());
        }
        if (named.isEmpty()) {
            return Phrases.unknown(amount(), series(), sum.total());
        }
        String largest = Phrases.of(request).largest(amount(), named, sum.total());
        return changes().map(words -> words.ofParts(largest)).orElse(largest);
    }

    /** One part alone is the whole in every period. */
    private Optional<ChangeWords> changes() {
        TimeGrid full = FullPeriods.of(stack.parts(), request);
        long seen = full.lines().stream().filter(line -> line.largest() > 0).count();
        return seen > 1 ? ChangeWords.ofParts(request, full) : Optional.empty();
    }

    private String subtitle() {
        TimeGrid parts = stack.parts();
        return Phrases.joined(
                what(parts.noun()) + ", " + parts.span(),
                Phrases.of(request).top(stack.shown(), stack.named(), series()),
                FullPeriods.remark(parts, request.latest()),
                changes().map(ChangeWords::remark).orElse(""),
                stack.all().notShown().words(stack.all()));
    }

    private String what(String period) {
        return language()
                .say(
                        "Share of each {0}’s {1} by {2}, per cent",
                        period, amount().of(), language().after(series()));
    }

    private String series() {
        return request.seriesNoun("part");
    }

    private String altText() {
        TimeGrid shares = stack.shares();
        List<String> sentences = new ArrayList<>();
        sentences.add(language().say("Stacked shares: {0}, {1}.", what(shares.noun()), shares.span()));
        // The ends of the whole periods, and what there is of one that is not over.
        IntStream.of(0, FullPeriods.lastWhole(shares, request.latest()), shares.size() - 1)
                .distinct()
                .forEach(period -> sentences.add(shares(shares, period)));
        return String.join(" ", sentences);
    }

    private String shares(TimeGrid shares, int period) {
        boolean isPartial = period > FullPeriods.lastWhole(shares, request.latest());
        String when = isPartial ? FullPeriods.partOfLast(shares, request.latest()) : shares.label(period);
        return Noun.capital(when) + ": "
                + shares.lines().stream()
                        .map(line -> line.brief() + " " + language().percent(line.value(period)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
