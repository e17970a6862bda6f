package org.cablestats.table.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which of a warehouse's published states is meant. */
public sealed interface SnapshotChoice {
    /** The one that readers see. */
    SnapshotChoice CURRENT = new Current();

    /** What one looks like where it is named, for messages. */
    String EXPECTED = "a whole number from 1 on, or " + SnapshotDate.EXPECTED;

    record Current() implements SnapshotChoice {}

    /** The one that a load published. */
    record Ordinal(int ordinal) implements SnapshotChoice {}

    /**
     * The last one that is dated before an instant.
     *
     * @param written the day or time by whose end it was published, as somebody wrote it
     */
    record Before(Instant end, String written) implements SnapshotChoice {
        /** The state among those of a warehouse, oldest first; nothing where all are dated later. */
        public Optional<Snapshot> of(List<Snapshot> states) {
            return states.stream().filter(state -> state.dated().isBefore(end)).reduce((earlier, later) -> later);
        }
    }

    /** An ordinal, or a day or time by whose end a state was published; nothing where a text is none of these. */
    static Optional<SnapshotChoice> parse(String text) {
        // Nine digits are sure to fit.
        if (text.matches("[1-9][0-9]{0,8}")) {
            return Optional.of(new Ordinal(Integer.parseInt(text)));
        }
        Duration length = SnapshotDate.isDay(text) ? Duration.ofDays(1) : Duration.ofSeconds(1);
        return SnapshotDate.parse(text).map(begin -> new Before(begin.plus(length), text));
    }
}
