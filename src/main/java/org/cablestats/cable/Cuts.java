package org.cablestats.cable;

import java.util.Arrays;
import java.util.List;

/** Stretches taken out of a source, and the way back from a position in what is left to the source. */
final class Cuts {
    private final int[] starts;
    private final int[] ends;
    /** Where each cut lies in what is left. */
    private final int[] places;

    private Cuts(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.places = new int[starts.length];
        int removed = 0;
        for (int cut = 0; cut < starts.length; cut++) {
            places[cut] = starts[cut] - removed;
            removed += ends[cut] - starts[cut];
        }
    }

    /** The markers and the single characters at the breaks; both in order, none within another. */
    static Cuts of(List<PageMarker> markers, List<Integer> breaks) {
        int[] starts = new int[markers.size() + breaks.size()];
        int[] ends = new int[starts.length];
        int marker = 0;
        int feed = 0;
        for (int cut = 0; cut < starts.length; cut++) {
            boolean isFeed = marker == markers.size()
                    || (feed < breaks.size()
                            && breaks.get(feed) < markers.get(marker).start());
            starts[cut] = isFeed ? breaks.get(feed) : markers.get(marker).start();
            ends[cut] = isFeed ? starts[cut] + 1 : markers.get(marker).end();
            feed += isFeed ? 1 : 0;
            marker += isFeed ? 0 : 1;
        }
        return new Cuts(starts, ends);
    }

    /** What is left of the source. */
    String apply(String source) {
        if (starts.length == 0) {
            return source;
        }
        StringBuilder left = new StringBuilder(source.length());
        int from = 0;
        for (int cut = 0; cut < starts.length; cut++) {
            left.append(source, from, starts[cut]);
            from = ends[cut];
        }
        return left.append(source, from, source.length()).toString();
    }

    /** Where the character at this position of what is left stands in the source. */
    int source(int position) {
        int found = Arrays.binarySearch(places, position);
        int before = found < 0 ? -found - 1 : lastEqual(found) + 1;
        return before == 0 ? position : position - places[before - 1] + ends[before - 1];
    }

    /** Two cuts lie at one place where nothing is left between them. */
    private int lastEqual(int found) {
        int last = found;
        while (last + 1 < places.length && places[last + 1] == places[last]) {
            last++;
        }
        return last;
    }
}
