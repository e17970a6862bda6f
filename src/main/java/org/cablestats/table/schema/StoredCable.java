package org.cablestats.table.schema;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCable;
import org.cablestats.topic.TopicMatch;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * A cable as it is stored: one row.
 *
 * @param raw what the source gave
 * @param cable what the cable says
 * @param topics what it is about
 * @param sourceFile file that it was read from
 * @param sourcePosition first byte there
 * @param loadId ordinal of the load that wrote it; 0 outside a load
 */
public record StoredCable(
        RawCable raw, Cable cable, List<TopicMatch> topics, String sourceFile, long sourcePosition, int loadId) {

    /** Copies the list. */
    public StoredCable {
        topics = List.copyOf(topics);
    }

    /** A record taken apart, with its topics. */
    public static StoredCable parse(
            RawCable raw, TopicFinder finder, String sourceFile, long sourcePosition, int loadId) {
        Cable cable = CableParser.parse(raw);
        return new StoredCable(raw, cable, finder.find(cable), sourceFile, sourcePosition, loadId);
    }

    /** The values of its row, in the order of {@link CableColumns#ALL}. */
    public List<@Nullable Object> row() {
        List<@Nullable Object> row = new ArrayList<>(CableColumns.ALL.size());
        CableColumns.ALL.forEach(column -> row.add(column.value().apply(this)));
        return row;
    }
}
