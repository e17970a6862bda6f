package org.cablestats.cable;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable.Clock;

/** Invented records to parse. */
final class RawCables {
    private RawCables() {}

    static RawCable of(String header, String body) {
        return of(Clock.MINUTE, LocalDateTime.of(2007, 12, 11, 9, 30), header, body);
    }

    static RawCable of(Clock clock, LocalDateTime created, String header, String body) {
        return new RawCable(
                "07ASTANA9991",
                created,
                clock,
                null,
                "UNCLASSIFIED",
                "Embassy Astana",
                List.of(),
                header,
                body,
                List.of());
    }
}
