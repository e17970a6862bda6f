package org.cablestats.cable;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable.Clock;

/** Invented records to parse. */
public final class RawCables {
    private static final LocalDateTime CREATED = LocalDateTime.of(2007, 12, 11, 9, 30);

    private RawCables() {}

    static RawCable of(String header, String body) {
        return of(Clock.MINUTE, CREATED, header, body);
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

    public static RawCable withId(String id, String origin, String classification, List<String> references) {
        return new RawCable(id, CREATED, Clock.MINUTE, null, classification, origin, references, "", "", List.of());
    }

    /** A cable whose body is all that matters. */
    public static Cable body(String body) {
        return CableParser.parse(of("", body));
    }

    /** A message whose header is all that matters. */
    public static Message header(String header) {
        return CableParser.parse(of(header, "")).message();
    }
}
