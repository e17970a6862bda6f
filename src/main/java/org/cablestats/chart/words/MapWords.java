package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Places.Place;
import org.cablestats.chart.data.Request;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;

/** The words of a dot map. */
public record MapWords(Request request, Places places) {
    private static final int MOST_NAMED = 3;
    private static final int MOST_DESCRIBED = 12;

    public FigureWords words() {
        if (places.places().isEmpty()) {
            String nothing =
                    places.unplaced() > 0 ? "No " + request.noun() + " has coordinates" : Phrases.nothing(amount());
            return new FigureWords(nothing, amount().title() + " by " + request.noun(), nothing + ".");
        }
        return new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        List<Place> all = places.places();
        Place first = all.get(0);
        if (all.size() == 1) {
            return Phrases.single(first.name(), request.noun(), amount().phrase(first.value()));
        }
        int half = half();
        if (!amount().isCount() || half * 3 > all.size()) {
            List<String> equal = all.stream()
                    .filter(place -> place.value() == first.value())
                    .map(place -> Names.brief(place.name()))
                    .toList();
            if (equal.size() > 1) {
                return Phrases.tie(equal, request.noun(), amount().phrase(first.value()));
            }
            return Phrases.ahead(
                    Names.brief(first.name()),
                    amount().phrase(first.value()),
                    Names.brief(all.get(1).name()),
                    amount().number(all.get(1).value()));
        }
        if (half <= MOST_NAMED) {
            String names = Names.list(all.subList(0, half).stream()
                    .map(place -> Names.brief(place.name()))
                    .toList());
            return names + (half == 1 ? " accounts" : " account") + " for half of the " + amount().of();
        }
        return Numbers.whole(half) + " of " + Numbers.whole(all.size()) + " " + Noun.plural(request.noun())
                + " account for half of the " + amount().of();
    }

    /** The least number of places that hold half of the whole. */
    private int half() {
        double half = places.total() / 2;
        int count = 0;
        for (double sum = 0; sum < half; count++) {
            sum += places.places().get(count).value();
        }
        return count;
    }

    private String subtitle() {
        double unplaced = places.unplaced();
        return Phrases.joined(
                amount().title() + " by " + request.noun(),
                "the area of a circle is proportional to the number of " + amount().of(),
                unplaced == 0 || !amount().isCount() ? "" : amount().phrase(unplaced) + " of no known place not shown");
    }

    private String altText() {
        int count = places.places().size();
        return "World map: " + amount().title() + " by " + request.noun() + ", "
                + Numbers.counted(count, request.noun()) + ". "
                + "Largest: "
                + Phrases.listed(
                        places.places().stream()
                                .map(place -> Names.brief(place.name()) + " " + amount().number(place.value()))
                                .toList(),
                        MOST_DESCRIBED);
    }

    private Amount amount() {
        return request.amount();
    }
}
