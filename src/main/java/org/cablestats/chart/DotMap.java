package org.cablestats.chart;

/** Places on a world map, the value as a circle's area. */
final class DotMap implements Kind {
    private static final String NOTE =
            "Boundaries: Natural Earth (public domain), as drawn there; they imply no position of ours.";

    @Override
    public Figure draw(Request request) {
        Places places = Places.read(request);
        Words words = new MapWords(request, places).words();
        if (places.places().isEmpty()) {
            return Sketch.figure(request, words, size -> Nothing.picture(request, size));
        }
        return Sketch.figure(request, words, size -> new MapPicture(request, places, size).picture())
                .withNote(NOTE)
                .withOnly(places.only());
    }
}
