package org.cablestats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.cable.header.HeaderKind;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/** How often each column of {@code cables} is filled in some records. */
public final class ColumnFill {
    private final List<StoredCable> rows;

    private ColumnFill(List<StoredCable> rows) {
        this.rows = rows;
    }

    public static ColumnFill of(List<SourceRecord> records, TopicDictionary dictionary) {
        List<StoredCable> rows = new ArrayList<>();
        for (SourceRecord record : records) {
            if (record instanceof SourceRecord.Accepted accepted) {
                rows.add(StoredCable.parse(
                        accepted.cable(),
                        TopicFinder.of(dictionary),
                        accepted.position().file(),
                        accepted.position().offset(),
                        1));
            }
        }
        return new ColumnFill(rows);
    }

    /** Number of cables of a kind of header; of all, where there is none. */
    public long cables(@Nullable HeaderKind kind) {
        return of(kind).size();
    }

    /** Per cent with one decimal: 100 where a column is filled in all, 0 where in none, and else neither. */
    public String percent(CableColumn column, @Nullable HeaderKind kind) {
        List<StoredCable> cables = of(kind);
        long filled = cables.stream()
                .filter(row -> CableColumn.isFound(column.value().apply(row)))
                .count();
        if (filled == 0 || filled == cables.size()) {
            return filled == 0 ? "0" : "100";
        }
        double percent = Math.round(1000.0 * filled / cables.size()) / 10.0;
        return String.format(Locale.ROOT, "%.1f", Math.min(99.9, Math.max(0.1, percent)));
    }

    private List<StoredCable> of(@Nullable HeaderKind kind) {
        return kind == null
                ? rows
                : rows.stream()
                        .filter(row -> row.cable().message().headerKind() == kind)
                        .toList();
    }
}
