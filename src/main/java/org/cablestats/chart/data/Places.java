package org.cablestats.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * Names with coordinates, the largest first.
 *
 * @param places the ones that have coordinates and a value above zero
 * @param unplaced sum of the values without coordinates
 */
public record Places(List<Place> places, double unplaced) {
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    public Places {
        places = List.copyOf(places);
    }

    /** One circle. */
    public record Place(String name, double longitude, double latitude, double value) {}

    /** Reads the columns {@code latitude} and {@code longitude}, in degrees, beside the names and values. */
    public static Places read(Request request) {
        List<String> columns =
                request.table().columns().stream().map(ResultTable.Column::name).toList();
        if (!columns.containsAll(List.of(LATITUDE, LONGITUDE))) {
            throw new UsageException("Cannot draw a dot map of columns " + String.join(", ", columns)
                    + ": it needs columns latitude and longitude");
        }
        List<Place> places = new ArrayList<>();
        double unplaced = 0;
        for (int row = 0; row < request.rows(); row++) {
            double latitude = degrees(request, LATITUDE, row, 90);
            double longitude = degrees(request, LONGITUDE, row, 180);
            double value = request.y(row);
            if (!(value > 0)) {
                continue;
            }
            if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
                unplaced += value;
            } else {
                String name = Names.inWords(request.xName(row));
                places.add(new Place(name, longitude, latitude, value));
            }
        }
        places.sort(Comparator.comparingDouble(Place::value).reversed().thenComparing(Place::name));
        int most = request.top(places.size());
        return new Places(places.subList(0, Math.min(most, places.size())), unplaced);
    }

    private static double degrees(Request request, String column, int row, double most) {
        double degrees = request.number(column, row);
        if (Math.abs(degrees) > most) {
            throw new UsageException("Invalid " + column + ": " + degrees + " (expected degrees, -" + (int) most
                    + " to " + (int) most + ")");
        }
        return degrees;
    }

    /** The only place, by its name; null where there are others. */
    public @Nullable String only() {
        return places.size() == 1 ? places.get(0).name() : null;
    }

    public double largest() {
        return places.stream().mapToDouble(Place::value).max().orElse(0);
    }

    public double total() {
        return places.stream().mapToDouble(Place::value).sum();
    }
}
