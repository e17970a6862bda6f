package org.cablestats.chart;

import java.util.List;
import java.util.function.Function;

/** Puts words and pictures together. */
final class Sketch {
    private Sketch() {}

    /** A figure without a note. */
    static Figure figure(Request request, Words words, Function<Size, Picture> picture) {
        return new Figure(
                words.title(),
                words.subtitle(),
                words.altText(),
                picture.apply(Size.WIDE),
                picture.apply(Size.NARROW),
                List.of(),
                null,
                request.table(),
                null);
    }
}
