package org.cablestats.chart;

import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.picture.MapPicture;
import org.cablestats.chart.words.FigureWords;
import org.cablestats.chart.words.MapWords;

/** Places on a world map, the value as a circle's area. */
final class DotMap implements Kind {
    private static final String NOTE =
            "Boundaries: Natural Earth (public domain), as drawn there; they imply no position of ours.";

    @Override
    public Figure draw(Request request) {
        Places places = Places.read(request);
        FigureWords words = new MapWords(request, places).words();
        boolean isEmpty = places.places().isEmpty();
        Figure figure = Figure.of(
                request, words, isEmpty, places.only(), size -> new MapPicture(request, places, size).picture());
        return isEmpty ? figure : figure.withNote(NOTE);
    }
}
