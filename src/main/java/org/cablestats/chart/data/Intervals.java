package org.cablestats.chart.data;

import java.util.Optional;
import org.cablestats.finding.Interval;
import org.cablestats.language.Words;

/**
 * Between which values those of lines lie, where the table says so: beside a column {@code share} its columns {@code share_low} and {@code
 * share_high}.
 *
 * @param low lower ends, lines of the names of the values'
 * @param high upper ends
 */
public record Intervals(TimeGrid low, TimeGrid high) {
    private static final String LOW = "_low";
    private static final String HIGH = "_high";

    /** Those of a request; empty where its values have none. */
    public static Optional<Intervals> read(Request request) {
        String y = request.definition().y();
        if (!request.has(y + LOW) || !request.has(y + HIGH)) {
            return Optional.empty();
        }
        Intervals read = new Intervals(
                TimeReader.read(request.measuring(y + LOW)), TimeReader.read(request.measuring(y + HIGH)));
        return read.low.isEmpty() || read.high.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    /** Those of one line over its own periods; empty where it has none, or other periods. */
    public Optional<Band> band(TimeGrid grid, Line line) {
        boolean isThere = low.has(line.name()) && high.has(line.name());
        return isThere && low.periods().equals(grid.periods()) && high.periods().equals(grid.periods())
                ? Optional.of(new Band(low.line(line.name()), high.line(line.name())))
                : Optional.empty();
    }

    /** What a band shows, in words: {@code band: interval of 95%}. */
    public static String told(Words words) {
        return words.say("band: interval of {0}", words.wholePercent(Interval.LEVEL));
    }

    /** The ends of one line's intervals. */
    public record Band(Line low, Line high) {
        /** Whether both ends of a period are known, and in their order. */
        public boolean isKnown(int period) {
            return low.value(period) <= high.value(period);
        }
    }
}
