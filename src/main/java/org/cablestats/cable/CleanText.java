package org.cablestats.cable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text without page markers, with broken words joined and its sections one behind the other.
 *
 * @param text what is left
 * @param pageMarkers number of markers taken out
 * @param brokenWords number of words joined that were broken without a hyphen
 * @param sections number of sections that the markers name, 0 where they name none
 * @param cuts what was taken out, and the way back
 */
record CleanText(String text, int pageMarkers, int brokenWords, int sections, Cuts cuts) {

    /** The text of a body. */
    static CleanText of(String body) {
        List<PageMarker> markers = PageMarkers.find(body);
        TextWords words = new TextWords(body);
        List<Stretch> broken = BrokenWords.find(body, words);
        List<Stretch> divided = DividedWords.find(body, markers, words);
        List<Stretch> breaks = divided.isEmpty() ? broken : inOrder(divided, broken);
        Cuts cuts = cuts(MessageParts.of(body), out(markers, breaks));
        int sections = markers.stream().mapToInt(PageMarker::sections).max().orElse(0);
        return new CleanText(cuts.apply(body), markers.size(), broken.size(), sections, cuts);
    }

    /** A header without page markers: it has no sentences. */
    static String ofHeader(String header) {
        List<PageMarker> markers = PageMarkers.find(header);
        return markers.isEmpty()
                ? header
                : Cuts.of(List.of(new Stretch(0, header.length())), out(markers, List.of()))
                        .apply(header);
    }

    private static List<Stretch> out(List<PageMarker> markers, List<Stretch> breaks) {
        if (markers.isEmpty()) {
            return breaks;
        }
        List<Stretch> stretches = new ArrayList<>(markers.size());
        markers.forEach(marker -> stretches.add(new Stretch(marker.start(), marker.end())));
        return breaks.isEmpty() ? stretches : apart(inOrder(stretches, breaks));
    }

    private static List<Stretch> inOrder(List<Stretch> some, List<Stretch> others) {
        List<Stretch> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Stretch::start));
        return all;
    }

    /** A word that a page divides is taken out together with the marker. */
    private static List<Stretch> apart(List<Stretch> ordered) {
        List<Stretch> apart = new ArrayList<>();
        int end = 0;
        for (Stretch stretch : ordered) {
            if (stretch.end() > end) {
                apart.add(new Stretch(Math.max(end, stretch.start()), stretch.end()));
                end = stretch.end();
            }
        }
        return apart;
    }

    private static Cuts cuts(List<Stretch> parts, List<Stretch> out) {
        return parts.size() == 1 && out.isEmpty() ? Cuts.NONE : Cuts.of(parts, out);
    }
}
