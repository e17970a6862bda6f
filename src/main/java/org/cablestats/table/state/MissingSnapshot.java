package org.cablestats.table.state;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.table.row.TableRows;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.snapshot.OrdinalWords;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;

/** Why a state that somebody asks for cannot be read, and which can. */
public final class MissingSnapshot {
    private MissingSnapshot() {}

    /** What to tell of a day or time that is earlier than all states. */
    public static UsageException of(SnapshotChoice.Before date, List<Snapshot> states) {
        Instant first =
                states.stream().map(Snapshot::dated).min(Instant::compareTo).orElseThrow();
        return new UsageException("Invalid snapshot: " + date.written() + " (expected a day or time from "
                + first.atOffset(ZoneOffset.UTC).toLocalDate() + " on, or "
                + OrdinalWords.of(states.stream().map(Snapshot::ordinal).toList()) + ")");
    }

    /**
     * What to tell.
     *
     * @param left ordinals of the states that can be read; never empty
     * @param loads how each load ended
     */
    public static UsageException of(int ordinal, List<Integer> left, TableRows<LoadRow> loads) {
        Map<Integer, String> states = new HashMap<>();
        loads.forEach(load -> states.put(load.ordinal(), load.state()));
        String state = states.getOrDefault(ordinal, "");
        String reason = switch (state) {
            case "published", "rolled_back" -> "maintenance let it expire";
            case "unchanged" -> "load " + ordinal + " changed nothing, so it made none";
            case "stopped" -> "load " + ordinal + " was stopped, so it made none";
            default -> "";
        };
        String expected = " (expected " + OrdinalWords.of(left) + ")";
        return new UsageException(
                reason.isEmpty()
                        ? "Invalid snapshot: " + ordinal + expected
                        : "Cannot read snapshot " + ordinal + ": " + reason + expected);
    }
}
