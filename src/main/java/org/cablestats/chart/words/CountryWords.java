package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Countries;
import org.cablestats.chart.data.Countries.Country;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Request;
import org.cablestats.result.Numbers;

/** The words of a map of countries in colours. */
public record CountryWords(Request request, Countries countries) {
    private static final int MOST_DESCRIBED = 12;

    public FigureWords words() {
        return countries.isEmpty()
                ? Phrases.ofNothing(amount(), what())
                : new FigureWords(title(), subtitle(), altText());
    }

    private String what() {
        return amount().title() + " by " + request.noun();
    }

    private String title() {
        List<Country> all = countries.countries();
        Country first = all.get(0);
        if (all.size() == 1) {
            return Phrases.single(first.name(), request.noun(), amount().phrase(first.value()));
        }
        List<String> equal = all.stream()
                .filter(country -> country.value() == first.value())
                .map(country -> Names.brief(country.name()))
                .toList();
        if (equal.size() > 1) {
            return Phrases.tie(equal, request.noun(), amount().phrase(first.value()));
        }
        return request.isEstimate()
                // The first may be first by chance.
                ? what()
                : Phrases.ahead(
                        Names.brief(first.name()),
                        amount().phrase(first.value()),
                        Names.brief(all.get(1).name()),
                        amount().number(all.get(1).value()));
    }

    private String subtitle() {
        return Phrases.joined(
                what(),
                "white: no value",
                countries.unplaced() > 0 && amount().isCount()
                        ? amount().phrase(countries.unplaced()) + " of no known country not shown"
                        : "");
    }

    private String altText() {
        return "Map of countries: " + what() + ", "
                + Numbers.counted(countries.countries().size(), request.noun()) + ". Largest: "
                + Phrases.listed(
                        countries.countries().stream()
                                .map(country -> Names.brief(country.name()) + " " + amount().number(country.value()))
                                .toList(),
                        MOST_DESCRIBED);
    }

    private Amount amount() {
        return request.amount();
    }
}
