package org.cablestats.chart.words;

import java.util.Comparator;
import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Order;
import org.cablestats.chart.data.Ranking;
import org.cablestats.chart.data.Ranking.Bar;
import org.cablestats.chart.data.Request;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;

/** The words of ranked bars. */
public record BarWords(Request request, Ranking ranking) {
    /** A leader beyond this multiple of the second is told by it. */
    private static final double FAR = 1.5;

    public FigureWords words() {
        return ranking.isEmpty()
                ? Phrases.ofNothing(amount(), what())
                : new FigureWords(title(), subtitle(), altText());
    }

    private String what() {
        return Phrases.by(request);
    }

    private Phrases phrases() {
        return Phrases.of(request);
    }

    private String title() {
        List<Bar> named = ranking.named();
        if (named.isEmpty()) {
            return Phrases.unknown(amount(), request.noun(), ranking.largest());
        }
        double largest = named.stream().mapToDouble(Bar::value).max().orElse(0);
        if (largest <= 0) {
            return Phrases.none(amount(), request.noun());
        }
        List<Bar> first = named.stream().filter(bar -> bar.value() == largest).toList();
        if (named.size() == 1) {
            return phrases().single(named.get(0).name(), request.noun(), amount().phrase(largest));
        }
        if (request.isEstimate() || first.size() > 1) {
            // The first may be first by chance; and that two are equal is no news.
            return what();
        }
        return switch (ranking.order()) {
            case SIZE, QUOTED, CLASSIFICATION, HOUR, WEEKDAY -> leader(first.get(0), named);
            case SCALE ->
                language()
                        .say(
                                "Most frequent {0}: {1}, with {2}",
                                request.noun(), name(first.get(0)), amount().phrase(largest));
        };
    }

    private String leader(Bar first, List<Bar> named) {
        Bar second = named.stream()
                .filter(bar -> !bar.equals(first))
                .max(Comparator.comparingDouble(Bar::value))
                .orElseThrow();
        if (request.isPartOfTotal() && first.value() > request.total() / 2.0 && first.value() <= request.total()) {
            return language()
                    .say(
                            part(first),
                            name(first),
                            language().percent(first.value() / request.total()),
                            amount().dative());
        }
        if (amount().isCount() && second.value() > 0 && first.value() >= FAR * second.value()) {
            return language()
                    .say(
                            "{0} leads with {1}, {2} times as many as {3}",
                            name(first),
                            amount().phrase(first.value()),
                            language().decimal(first.value() / second.value()),
                            name(second));
        }
        // The first of many is always someone.
        return what();
    }

    /** How a name relates to the whole: names that share cables make up no parts, and "No issue" accounts for nothing. */
    private String part(Bar first) {
        if (first.name().startsWith(language().name("No") + " ")) {
            return "{0} in {1} of all {2}";
        }
        boolean areParts = ranking.bars().stream().mapToDouble(Bar::value).sum() <= request.total();
        return areParts ? "{0} accounts for {1} of all {2}" : "{0} is found in {1} of all {2}";
    }

    private String name(Bar bar) {
        return Names.brief(bar.name()) + (ranking.order() == Order.HOUR && !bar.isUnknown() ? ":00" : "");
    }

    private String subtitle() {
        if (!title().equals(what())) {
            return Phrases.joined(counted(), shares());
        }
        // A title that says what is counted need not be said twice.
        String shown = Phrases.joined(top(), shares());
        return shown.isEmpty()
                ? language().counted(ranking.names(), request.definition().x())
                : Noun.capital(shown);
    }

    private String counted() {
        return what() + (top().isEmpty() ? "" : ", " + top());
    }

    private String top() {
        return ranking.isCut() ? phrases().top(ranking.named().size(), ranking.names(), request.noun()) : "";
    }

    private String shares() {
        return hasShares() ? language().say("share of all {0}", amount().phrase((double) request.total())) : "";
    }

    /** Whether bars carry their share beside the number. */
    public boolean hasShares() {
        return request.isPartOfTotal() && request.total() > 1 && ranking.largest() <= request.total();
    }

    private String altText() {
        List<String> bars = ranking.bars().stream().map(this::described).toList();
        return language()
                .say(
                        "Bar chart: {0}. {1}",
                        Phrases.joined(counted(), shares()), phrases().listed(bars, bars.size()));
    }

    private String described(Bar bar) {
        String share = hasShares() ? " (" + language().percent(bar.value() / request.total()) + ")" : "";
        return name(bar) + " " + amount().number(bar.value()) + share;
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
