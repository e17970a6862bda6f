package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Histogram;
import org.cablestats.chart.data.Histogram.Bin;
import org.cablestats.chart.data.Request;
import org.cablestats.language.Words;

/** The words of a histogram: where its middle is and how far most of it goes. */
public record HistogramWords(Request request, Histogram histogram) {
    public FigureWords words() {
        return histogram.isEmpty()
                ? Phrases.ofNothing(amount(), what())
                : new FigureWords(title(), subtitle(), altText());
    }

    private String what() {
        return Phrases.by(request);
    }

    private String title() {
        String only = histogram.only();
        if (only != null) {
            return Phrases.all(amount(), histogram.largest(), only);
        }
        if (!amount().isCount()) {
            return what();
        }
        String noun = request.noun();
        if (histogram.most().isEmpty()) {
            return language().say("Median {0}: {1}", noun, histogram.median());
        }
        return request.definition().x().endsWith("s")
                ? language()
                        .say(
                                "Half of the {0} have {1} or fewer {2}, nine in ten {3} or fewer",
                                amount().dative(), histogram.median(), noun, histogram.most())
                : language()
                        .say(
                                "Median {0}: {1}; nine in ten have at most {2}",
                                noun, histogram.median(), histogram.most());
    }

    private String subtitle() {
        return Phrases.joined(what(), classes(), tail(), unknown());
    }

    /** How wide the bars are that look alike. */
    private String classes() {
        if (histogram.width() > 0) {
            return histogram.width() == 1
                    ? language().say("a bar for each number")
                    : language().say("each bar is {0} wide", Histogram.number(histogram.width(), language()));
        }
        return language().say("classes of unequal width, as they are named");
    }

    private String tail() {
        return histogram.classes().stream()
                .filter(Bin::isTail)
                .findFirst()
                .map(bin -> language().say("the last bar is all of {0}", bin.label()))
                .orElse("");
    }

    private String unknown() {
        return histogram.unknown() > 0 && amount().isCount()
                ? language().say("{0} of unknown {1} not shown", amount().phrase(histogram.unknown()), request.noun())
                : "";
    }

    private String altText() {
        List<String> classes = histogram.classes().stream()
                .map(bin -> bin.label() + ": " + amount().number(bin.value()))
                .toList();
        return language()
                .say("Histogram: {0}. {1}", subtitle(), Phrases.of(request).listed(classes, classes.size()));
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
