package org.cablestats.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run when it begins.
 *
 * @param number of it among those of the same time: 1, 2, 3 ...
 * @param job name of its job, or of the command that it is
 * @param title of that
 * @param time that it is dated by: {@code --date}, else {@code began}
 * @param dated whether {@code --date} or the job said that time
 * @param began what the clock said, to the millisecond
 * @param definitions SHA-256 of what it was to do, by what is digested: {@code job}, {@code dictionary}, {@code reports}
 * @param versions of {@code program}, {@code java}, {@code spark}, {@code iceberg}
 * @param snapshot ordinal of the state that it found; null where nothing was published before
 */
public record RunStart(
        int number,
        String job,
        String title,
        Instant time,
        boolean dated,
        Instant began,
        Map<String, String> definitions,
        Map<String, String> versions,
        @Nullable Integer snapshot) {

    public RunStart {
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }

    /** The same by another number. */
    RunStart numbered(int other) {
        return new RunStart(other, job, title, time, dated, began, definitions, versions, snapshot);
    }

    /** The id, made of what the run is, so that the same run of the same day has the same one: name-based, as RFC 9562 has it. */
    public UUID id() {
        String name = String.join("\n", "cablestats", job, time.toString(), definitions.toString(), "" + number);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
