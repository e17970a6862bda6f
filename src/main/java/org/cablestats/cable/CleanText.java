package org.cablestats.cable;

import java.util.List;

/**
 * A text without page markers and with broken words joined.
 *
 * @param text what is left
 * @param pageMarkers number of markers taken out
 * @param brokenWords number of words joined
 * @param sections number of sections that the markers name, 0 where they name none
 * @param cuts what was taken out, as pairs of start and end in the source, in order
 */
record CleanText(String text, int pageMarkers, int brokenWords, int sections, Cuts cuts) {

    /** Where a character of the text stands in the source. */
    int source(int position) {
        return cuts.source(position);
    }

    /** Where a part of the text ends in the source that is not empty. */
    int sourceEnd(int end) {
        return cuts.source(end - 1) + 1;
    }

    static CleanText of(String source) {
        List<PageMarker> markers = PageMarkers.find(source);
        List<Integer> breaks = BrokenWords.find(source);
        Cuts cuts = Cuts.of(markers, breaks);
        int sections = markers.stream().mapToInt(PageMarker::sections).max().orElse(0);
        return new CleanText(cuts.apply(source), markers.size(), breaks.size(), sections, cuts);
    }
}
