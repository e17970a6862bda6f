package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Places.Place;
import org.cablestats.chart.data.Request;
import org.cablestats.language.Words;

/** The words of a dot map. */
public record MapWords(Request request, Places places) {
    private static final int MOST_NAMED = 3;
    private static final int MOST_DESCRIBED = 12;

    public FigureWords words() {
        if (places.places().isEmpty()) {
            String nothing = places.unplaced() > 0
                    ? language().say("No {0} has coordinates", request.noun())
                    : Phrases.nothing(amount());
            return new FigureWords(nothing, Phrases.by(request), nothing + ".");
        }
        return new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        List<Place> all = places.places();
        Place first = all.get(0);
        if (all.size() == 1) {
            return phrases().single(first.name(), request.noun(), amount().phrase(first.value()));
        }
        int half = half();
        if (!amount().isCount() || half * 3 > all.size()) {
            return Phrases.by(request);
        }
        if (half <= MOST_NAMED) {
            String names = language()
                    .list(all.subList(0, half).stream()
                            .map(place -> Names.brief(place.name()))
                            .toList());
            return language()
                    .say(
                            half == 1 ? "{0} accounts for half of the {1}" : "{0} account for half of the {1}",
                            names,
                            amount().dative());
        }
        return language()
                .say(
                        "{0} of {1} {2} account for half of the {3}",
                        language().whole(half),
                        language().whole(all.size()),
                        language().dative(request.noun()),
                        amount().dative());
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
        return Phrases.below(
                title(),
                Phrases.by(request),
                "",
                language().say("the area of a circle is proportional to the number of {0}", amount().of()),
                unplaced == 0 || !amount().isCount()
                        ? ""
                        : language().say("{0} of no known place not shown", amount().phrase(unplaced)));
    }

    private String altText() {
        int count = places.places().size();
        return language()
                .say(
                        "World map: {0}, {1}. Largest: {2}",
                        Phrases.by(request),
                        language().counted(count, request.definition().x()),
                        phrases()
                                .listed(
                                        places.places().stream()
                                                .map(place -> Names.brief(place.name()) + " "
                                                        + amount().number(place.value()))
                                                .toList(),
                                        MOST_DESCRIBED));
    }

    private Phrases phrases() {
        return Phrases.of(request);
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
