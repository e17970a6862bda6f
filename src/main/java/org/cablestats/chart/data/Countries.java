package org.cablestats.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * Countries with their values, the largest first.
 *
 * @param countries those of a known code
 * @param bins the steps that colour them
 * @param unplaced sum of the values of no known country
 */
public record Countries(List<Country> countries, Bins bins, double unplaced) {
    private static final String CODE = "country_code";

    public Countries {
        countries = List.copyOf(countries);
    }

    /**
     * One country.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public record Country(String code, String name, double value) {
        private Country plus(Country other) {
            return new Country(code, name, value + other.value);
        }
    }

    /**
     * Reads the column {@code country_code} beside the names and values; values of equal codes are added up.
     *
     * @throws UsageException where there is none
     */
    public static Countries read(Request request) {
        if (!request.has(CODE)) {
            throw new UsageException("Cannot draw a choropleth of columns "
                    + String.join(
                            ", ",
                            request.table().columns().stream()
                                    .map(ResultTable.Column::name)
                                    .toList())
                    + ": it needs a column " + CODE);
        }
        Map<String, Country> byCode = new LinkedHashMap<>();
        double unplaced = 0;
        for (int row = 0; row < request.rows(); row++) {
            String code = Names.clean(request.value(CODE, row)).toUpperCase(Locale.ROOT);
            double value = request.y(row);
            if (!(value >= 0)) {
                continue;
            }
            if (code.matches("[A-Z]{2}")) {
                String name = Names.inWords(request.xName(row));
                byCode.merge(code, new Country(code, name, value), Country::plus);
            } else {
                unplaced += value;
            }
        }
        List<Country> countries = new ArrayList<>(byCode.values());
        countries.sort(Comparator.comparingDouble(Country::value).reversed().thenComparing(Country::name));
        double[] values = countries.stream().mapToDouble(Country::value).toArray();
        return new Countries(countries, Bins.of(values, request.amount()), unplaced);
    }

    /** The only country, by its name; null where there are others. */
    public @Nullable String only() {
        return countries.size() == 1 ? countries.get(0).name() : null;
    }

    public boolean isEmpty() {
        return countries.stream().noneMatch(country -> country.value > 0);
    }
}
