package org.cablestats.table;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A row of {@code cables}, read back.
 *
 * @param row with the columns of {@link StoredTable#CABLES} in their order
 */
public record StoredRow(Row row) {
    private static final int LOAD_ID = CableColumns.ALL.size() - 1;

    /** A column's value as text; empty where there is none. */
    public String text(String column) {
        return Objects.requireNonNullElse(row.getString(row.fieldIndex(column)), "");
    }

    /** First byte of the record in its file. */
    public long sourcePosition() {
        return row.getLong(row.fieldIndex("source_position"));
    }

    /** What the source gave. Only where the column {@code raw} is filled: it came with the second schema. */
    public RawCable raw() {
        Row raw = row.getStruct(row.fieldIndex("raw"));
        return new RawCable(
                text("raw_id"),
                time(raw.getAs("created")),
                RawCable.Clock.valueOf(raw.getAs("clock")),
                // Never later than the source's, by less than what its clock does not know.
                time(row.getAs("released")),
                raw.getAs("classification"),
                text("origin"),
                texts(raw, "cites"),
                text("header"),
                text("body"),
                texts(raw, "issues").stream().map(Issue::valueOf).toList());
    }

    /** Whether a load found other records of this cable under another raw id; the record itself does not say so. */
    public boolean isMerged() {
        return !row.isNullAt(row.fieldIndex("issues")) && texts(row, "issues").contains(Issue.ID_MERGED.name());
    }

    /** Whether a cable's row would have the same values in all columns but the load's. */
    public boolean holds(StoredCable cable) {
        Row other = CableRows.of(cable);
        for (int i = 0; i < LOAD_ID; i++) {
            if (!Objects.equals(plain(row.get(i)), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A value as {@link CableRows} makes it. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        if (value instanceof Row struct) {
            Object[] fields = new Object[struct.length()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = plain(struct.get(i));
            }
            return RowFactory.create(fields);
        }
        return value;
    }

    private static @Nullable LocalDateTime time(@Nullable Timestamp time) {
        return time == null ? null : LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
    }

    private static List<String> texts(Row row, String field) {
        return CollectionConverters.asJava(row.<scala.collection.Seq<String>>getAs(field)).stream()
                .toList();
    }
}
