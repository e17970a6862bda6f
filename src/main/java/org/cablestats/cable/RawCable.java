package org.cablestats.cable;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source layout hands over: the fields as they stand there, decoded but not yet judged.
 *
 * @param id reference id as written; not blank
 * @param created UTC, null where the source's date is no date or the layout has none
 * @param clock how far {@code created} and {@code released} can be trusted below the hour
 * @param released UTC, null where the layout has none
 * @param classification as written
 * @param origin as written
 * @param references reference ids of the source's own column of references; empty where the layout has none
 * @param header decoded text, line feeds only
 * @param body decoded text, line feeds only
 * @param issues what the layout noticed while decoding: characters that were replaced, control characters, unusual escapes
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
        HOUR
    }

    /** Copies the lists. */
    public RawCable {
        references = List.copyOf(references);
        issues = List.copyOf(issues);
    }
}
