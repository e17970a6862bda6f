package org.cablestats.table.row;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.RecordColumns;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cables}, read back.
 *
 * @param values in the order of {@link CableColumns#ALL}
 */
public record StoredRow(List<@Nullable Object> values) {
    private static final int LOAD_ID = CableColumns.place("load_id");

    /** A column's value. */
    public @Nullable Object value(String column) {
        return values.get(CableColumns.place(column));
    }

    /** A column's value as text; empty where there is none. */
    public String text(String column) {
        return text(value(column));
    }

    /** A column's texts; none where there are none. */
    public List<String> texts(String column) {
        return texts(value(column));
    }

    /** The cable taken apart anew. Only where the column {@code raw} is filled: it came with the second schema. */
    public StoredCable parsed(TopicFinder finder, int loadId) {
        long position = value("source_position") instanceof Long first ? first : 0;
        return StoredCable.parse(raw(), finder, text("source_file"), position, loadId);
    }

    private RawCable raw() {
        RawCable cable = new RawCable(
                text("raw_id"),
                time(source("created")),
                RawCable.Clock.valueOf(text(source("clock"))),
                // Never later than the source's, by less than what its clock does not know.
                time(value("released")),
                text(source("classification")),
                text("origin"),
                texts(source("cites")),
                text("header"),
                text("body"),
                texts(source("issues")).stream().map(Issue::valueOf).toList());
        // That a load found other records of this cable under another raw id, the record itself does not say.
        return texts("issues").contains(Issue.ID_MERGED.name()) ? cable.with(Issue.ID_MERGED) : cable;
    }

    /** Whether another row has the same values in all columns but the load's. */
    public boolean equalsButForLoad(StoredRow other) {
        return values.subList(0, LOAD_ID).equals(other.values.subList(0, LOAD_ID));
    }

    /** The same with another value in a column. */
    public StoredRow with(String column, @Nullable Object value) {
        List<@Nullable Object> changed = new ArrayList<>(values);
        changed.set(CableColumns.place(column), value);
        return new StoredRow(changed);
    }

    private @Nullable Object source(String field) {
        return value("raw") instanceof List<?> raw ? RecordColumns.RAW.value(raw, field) : null;
    }

    private static @Nullable LocalDateTime time(@Nullable Object value) {
        return value instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : null;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
