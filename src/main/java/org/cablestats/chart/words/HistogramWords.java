package org.cablestats.chart.words;

import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Histogram;
import org.cablestats.chart.data.Histogram.Bin;
import org.cablestats.chart.data.Request;

/** The words of a histogram: where its middle is and how far most of it goes. */
public record HistogramWords(Request request, Histogram histogram) {
    public FigureWords words() {
        return histogram.isEmpty()
                ? Phrases.ofNothing(amount(), what())
                : new FigureWords(title(), subtitle(), altText());
    }

    private String what() {
        return amount().title() + " by " + request.noun();
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
            return "Median " + noun + ": " + histogram.median();
        }
        return noun.endsWith("s")
                ? "Half of the " + amount().of() + " have " + histogram.median() + " or fewer " + noun
                        + ", nine in ten " + histogram.most() + " or fewer"
                : "Median " + noun + ": " + histogram.median() + "; nine in ten have at most " + histogram.most();
    }

    private String subtitle() {
        return Phrases.joined(what(), classes(), tail(), unknown());
    }

    /** How wide the bars are that look alike. */
    private String classes() {
        if (histogram.width() > 0) {
            return histogram.width() == 1
                    ? "a bar for each number"
                    : "each bar is " + Histogram.number(histogram.width()) + " wide";
        }
        return "classes of unequal width, as they are named";
    }

    private String tail() {
        return histogram.classes().stream()
                .filter(Bin::isTail)
                .findFirst()
                .map(bin -> "the last bar is all of " + bin.label())
                .orElse("");
    }

    private String unknown() {
        return histogram.unknown() > 0 && amount().isCount()
                ? amount().phrase(histogram.unknown()) + " of unknown " + request.noun() + " not shown"
                : "";
    }

    private String altText() {
        return "Histogram: " + subtitle() + ". "
                + Phrases.listed(
                        histogram.classes().stream()
                                .map(bin -> bin.label() + ": " + amount().number(bin.value()))
                                .toList(),
                        histogram.classes().size());
    }

    private Amount amount() {
        return request.amount();
    }
}
