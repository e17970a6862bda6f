package org.cablestats.cable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source layout hands over: the fields as they stand there, decoded but not yet judged.
 *
 * @param id reference id as written; not blank
 * @param created UTC, null where the source's date is no date or there is none; {@link Issue#MISSING_CREATED} tells the second
 * @param clock how far {@code created} and {@code released} can be trusted
 * @param released UTC, null where the layout has none
 * @param classification as written, empty where there is none
 * @param origin as written, empty where there is none
 * @param references reference ids of the source's own column of references; empty where the layout has none
 * @param header decoded text, line feeds only
 * @param body decoded text, line feeds only
 * @param issues what the layout noticed while decoding: characters that were replaced, control characters, unusual escapes, no date
 */
public record RawCable(
        String id,
        @Nullable LocalDateTime created,
        Clock clock,
        @Nullable LocalDateTime released,
        String classification,
        String origin,
        List<String> references,
        String header,
        String body,
        List<Issue> issues) {

    /** How exact a layout's times are. */
    public enum Clock {
        /** Minutes are right. */
        MINUTE,
        /** Minutes are noise: viewer pages of Nov 2010 to Mar 2011 print the hour of a 12-hour clock in their place. */
        HOUR,
        /** The day at most is known, and it is the draft's: telegrams of 1973 to 1979, whose header has the time in its date-time group. */
        DAY,
        /** The month alone is known, as in a list of ids: {@code created} is its first day. */
        MONTH;

        /** Whether a time of the day is known. */
        boolean hasTime() {
            return this == MINUTE || this == HOUR;
        }
    }

    /** Copies the lists. */
    public RawCable {
        references = List.copyOf(references);
        issues = List.copyOf(issues);
    }

    /** The same with one issue more. */
    public RawCable with(Issue issue) {
        List<Issue> more = new ArrayList<>(issues);
        more.add(issue);
        return with(more);
    }

    /** The same with these issues alone. */
    public RawCable with(List<Issue> others) {
        return new RawCable(id, created, clock, released, classification, origin, references, header, body, others);
    }
}
