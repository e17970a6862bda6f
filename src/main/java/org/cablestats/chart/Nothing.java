package org.cablestats.chart;

import java.util.List;

/** The picture of a selection that holds nothing: a sentence. */
final class Nothing {
    private static final int HEIGHT = 96;

    private Nothing() {}

    static Picture picture(Request request, Size size) {
        String sentence = Phrases.nothing(request.amount());
        return new Picture(
                size.width(),
                HEIGHT,
                List.of(Text.centred(
                        Text.fit(sentence, HouseStyle.MUTED.font(), size.width()),
                        size.width() / 2.0,
                        HEIGHT / 2.0,
                        Text.Align.MIDDLE,
                        HouseStyle.MUTED)));
    }
}
