package org.cablestats.chart.words;

import java.util.Comparator;
import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Order;
import org.cablestats.chart.data.Ranking;
import org.cablestats.chart.data.Ranking.Bar;
import org.cablestats.chart.data.Request;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;

/** The words of ranked bars. */
public record BarWords(Request request, Ranking ranking) {
    /** A leader beyond this multiple of the second is told by it. */
    private static final double FAR = 1.5;

    private static final String SHARE_OF = "share of ";

    public FigureWords words() {
        return ranking.isEmpty()
                ? Phrases.ofNothing(amount(), what())
                : new FigureWords(title(), subtitle(), altText());
    }

    private String what() {
        return amount().title() + " by " + request.noun();
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
            return Phrases.single(named.get(0).name(), request.noun(), amount().phrase(largest));
        }
        if (request.isEstimate() || first.size() > 1) {
            // The first may be first by chance; and that two are equal is no news.
            return what();
        }
        return switch (ranking.order()) {
            case SIZE, CLASSIFICATION -> leader(first.get(0), named);
            case SCALE ->
                "Most frequent " + request.noun() + ": " + name(first.get(0)) + ", with " + amount().phrase(largest);
            case HOUR, WEEKDAY -> extremes(first.get(0), named);
        };
    }

    private String leader(Bar first, List<Bar> named) {
        Bar second = named.stream()
                .filter(bar -> !bar.equals(first))
                .max(Comparator.comparingDouble(Bar::value))
                .orElseThrow();
        if (request.isPartOfTotal() && first.value() > request.total() / 2.0 && first.value() <= request.total()) {
            return name(first) + part(first) + Numbers.percent(first.value() / request.total()) + " of all "
                    + amount().of();
        }
        if (amount().isCount() && second.value() > 0 && first.value() >= FAR * second.value()) {
            return name(first) + " leads with " + amount().phrase(first.value()) + ", "
                    + Numbers.decimal(first.value() / second.value()) + " times as many as " + name(second);
        }
        // The first of many is always someone.
        return amount().isCount()
                ? what()
                : Phrases.ahead(name(first), said(first.value()), name(second), amount().number(second.value()));
    }

    /** {@code 23 cables}, {@code 85.5% of classified cables}. */
    private String said(double value) {
        boolean isShareOf = amount().of().startsWith(SHARE_OF);
        return amount().phrase(value) + (isShareOf ? " of " + amount().of().substring(SHARE_OF.length()) : "");
    }

    /** How a name relates to the whole: names that share cables make up no parts, and "No issue" accounts for nothing. */
    private String part(Bar first) {
        if (first.name().startsWith("No ")) {
            return " in ";
        }
        boolean areParts = ranking.bars().stream().mapToDouble(Bar::value).sum() <= request.total();
        return areParts ? " accounts for " : " is found in ";
    }

    private String extremes(Bar first, List<Bar> named) {
        String most = place(first) + " has the most " + amount().of() + ", " + amount().number(first.value());
        double fewest = named.stream().mapToDouble(Bar::value).min().orElseThrow();
        List<Bar> last = named.stream().filter(bar -> bar.value() == fewest).toList();
        return last.size() > 1
                ? most
                : most + "; " + place(last.get(0)) + " has the fewest, " + amount().number(fewest);
    }

    private String place(Bar bar) {
        return ranking.order() == Order.HOUR ? "the hour from " + name(bar) : name(bar);
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
        return shown.isEmpty() ? Numbers.counted(ranking.names(), request.noun()) : Noun.capital(shown);
    }

    private String counted() {
        return what() + (top().isEmpty() ? "" : ", " + top());
    }

    private String top() {
        return ranking.isCut() ? Phrases.top(ranking.named().size(), ranking.names(), request.noun()) : "";
    }

    private String shares() {
        return hasShares() ? "share of all " + amount().phrase((double) request.total()) : "";
    }

    /** Whether bars carry their share beside the number. */
    public boolean hasShares() {
        return request.isPartOfTotal() && request.total() > 1 && ranking.largest() <= request.total();
    }

    private String altText() {
        List<String> bars = ranking.bars().stream().map(this::described).toList();
        return "Bar chart: " + Phrases.joined(counted(), shares()) + ". " + Phrases.listed(bars, bars.size());
    }

    private String described(Bar bar) {
        String share = hasShares() ? " (" + Numbers.percent(bar.value() / request.total()) + ")" : "";
        return name(bar) + " " + amount().number(bar.value()) + share;
    }

    private Amount amount() {
        return request.amount();
    }
}
