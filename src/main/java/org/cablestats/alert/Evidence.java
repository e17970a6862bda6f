package org.cablestats.alert;

import java.time.Instant;
import java.util.List;

/**
 * What there is to judge.
 *
 * @param time of what is judged
 * @param figures what is judged, each of its own row
 * @param earlier what earlier runs of the same alert, or earlier loads of the same sources, had in its place; the last first
 */
public record Evidence(Instant time, List<Figure> figures, List<Earlier> earlier) {
    public Evidence {
        figures = List.copyOf(figures);
        earlier = List.copyOf(earlier);
    }

    /** What an earlier run or load had. */
    public record Earlier(Instant time, List<Figure> figures) {
        public Earlier {
            figures = List.copyOf(figures);
        }
    }
}
