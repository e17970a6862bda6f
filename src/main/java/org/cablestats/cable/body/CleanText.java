package org.cablestats.cable.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.cable.page.BrokenWords;
import org.cablestats.cable.page.DividedWords;
import org.cablestats.cable.page.PageMarker;
import org.cablestats.cable.page.PageMarkers;
import org.cablestats.cable.scan.Lines;
import org.cablestats.cable.scan.SourceMap;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.cable.scan.TextWords;

/**
 * A text without page markers, with broken words joined and its sections one behind the other.
 *
 * @param text what is left
 * @param pageMarkers number of markers taken out
 * @param brokenWords number of words joined that were broken without a hyphen
 * @param sections number of sections that the markers name, 0 where they name none
 * @param cuts what was taken out, and the way back
 * @param lines of the text
 */
public record CleanText(String text, int pageMarkers, int brokenWords, int sections, SourceMap cuts, Lines lines) {

    /** The text of a body. */
    public static CleanText of(String body) {
        List<PageMarker> markers = PageMarkers.find(body);
        TextWords words = new TextWords(body);
        Lines lines = Lines.of(body);
        List<TextRange> broken = BrokenWords.find(body, lines, words);
        List<TextRange> divided = DividedWords.find(body, markers, words);
        List<TextRange> breaks = divided.isEmpty() ? broken : inOrder(divided, broken);
        SourceMap cuts = cuts(MessageParts.of(body), out(markers, breaks));
        int sections = markers.stream().mapToInt(PageMarker::sections).max().orElse(0);
        String text = cuts.apply(body);
        Lines left = cuts == SourceMap.NONE ? lines : Lines.of(text);
        return new CleanText(text, markers.size(), broken.size(), sections, cuts, left);
    }

    /** A header without page markers: it has no sentences. */
    public static String ofHeader(String header) {
        List<PageMarker> markers = PageMarkers.find(header);
        return markers.isEmpty()
                ? header
                : SourceMap.of(List.of(new TextRange(0, header.length())), out(markers, List.of()))
                        .apply(header);
    }

    private static List<TextRange> out(List<PageMarker> markers, List<TextRange> breaks) {
        if (markers.isEmpty()) {
            return breaks;
        }
        List<TextRange> ranges = new ArrayList<>(markers.size());
        markers.forEach(marker -> ranges.add(new TextRange(marker.start(), marker.end())));
        return breaks.isEmpty() ? ranges : apart(inOrder(ranges, breaks));
    }

    private static List<TextRange> inOrder(List<TextRange> some, List<TextRange> others) {
        List<TextRange> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(TextRange::start));
        return all;
    }

    /** A word that a page divides is taken out together with the marker. */
    private static List<TextRange> apart(List<TextRange> ordered) {
        List<TextRange> apart = new ArrayList<>();
        int end = 0;
        for (TextRange range : ordered) {
            if (range.end() > end) {
                apart.add(new TextRange(Math.max(end, range.start()), range.end()));
                end = range.end();
            }
        }
        return apart;
    }

    private static SourceMap cuts(List<TextRange> parts, List<TextRange> out) {
        return parts.size() == 1 && out.isEmpty() ? SourceMap.NONE : SourceMap.of(parts, out);
    }
}
