package org.cablestats.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;

/** Why a state that somebody asks for cannot be read, and which can. */
final class MissingSnapshot {
    private MissingSnapshot() {}

    /**
     * What to tell.
     *
     * @param left ordinals of the states that can be read; never empty
     * @param loads how each load ended
     */
    static UsageException of(int ordinal, List<Integer> left, TableRows loads) {
        Map<Object, Object> states = new HashMap<>();
        loads.forEach(List.of("ordinal", "state"), row -> states.put(row.get(0), row.get(1)));
        String state = String.valueOf(states.get(ordinal));
        String reason = switch (state) {
            case "published", "rolled_back" -> "maintenance let it expire";
            case "unchanged" -> "load " + ordinal + " changed nothing, so it made none";
            case "stopped" -> "load " + ordinal + " was stopped, so it made none";
            default -> "";
        };
        String expected = " (expected " + OneOf.of(left) + ")";
        return new UsageException(
                reason.isEmpty()
                        ? "Invalid snapshot: " + ordinal + expected
                        : "Cannot read snapshot " + ordinal + ": " + reason + expected);
    }
}
