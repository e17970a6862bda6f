package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Countries;
import org.cablestats.chart.data.Countries.Country;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Request;

/** The words of a map of countries in colours. */
public record CountryWords(Request request, Countries countries) {
    private static final int MOST_DESCRIBED = 12;

    public FigureWords words() {
        return countries.isEmpty()
                ? Phrases.ofNothing(amount(), what())
                : new FigureWords(title(), subtitle(), altText());
    }

    private String what() {
        return Phrases.by(request);
    }

    private String title() {
        List<Country> all = countries.countries();
        Country first = all.get(0);
        if (all.size() == 1) {
            return phrases().single(first.name(), request.noun(), amount().phrase(first.value()));
        }
        // The first of many is always someone, and of shares it may be by chance.
        return what();
    }

    private String subtitle() {
        return Phrases.below(
                title(),
                what(),
                "",
                request.words().say("white: no value"),
                countries.unplaced() > 0 && amount().isCount()
                        ? request.words()
                                .say("{0} of no known country not shown", amount().phrase(countries.unplaced()))
                        : "");
    }

    private String altText() {
        return request.words()
                .say(
                        "Map of countries: {0}, {1}. Largest: {2}",
                        what(),
                        request.words()
                                .counted(
                                        countries.countries().size(),
                                        request.definition().x()),
                        phrases()
                                .listed(
                                        countries.countries().stream()
                                                .map(country -> Names.brief(country.name()) + " "
                                                        + amount().number(country.value()))
                                                .toList(),
                                        MOST_DESCRIBED));
    }

    private Phrases phrases() {
        return Phrases.of(request);
    }

    private Amount amount() {
        return request.amount();
    }
}
