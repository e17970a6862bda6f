package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;
import org.cablestats.table.schema.StoredTable;

/**
 * How one state differs from another, without an engine. Only files that one of them has not are opened: a load leaves those as they are
 * in which it changes nothing.
 *
 * @param before Iceberg's number of the one
 * @param after of the other
 */
public record StateDifference(Table cables, long before, long after) {
    /** What a load says of itself, and no cable. */
    private static final String LOAD = "load_id";

    private static final String DIGEST = "content_digest";

    /** The cables that are other, by id. */
    public List<CableChange> changes() {
        List<String> columns = compared();
        ComparedFiles old = ComparedFiles.of(cables, before, after);
        ComparedFiles now = ComparedFiles.of(cables, after, before);
        Map<String, ComparedRow> earlier = new HashMap<>();
        rows(old, columns).forEach(row -> earlier.put(row.id(), row));
        List<ComparedRow> later = rows(now, columns);
        ChangedTexts texts = ChangedTexts.read(old, now, changedContents(earlier, later));
        List<CableChange> changes = new ArrayList<>();
        for (ComparedRow row : later) {
            ComparedRow same = earlier.remove(row.id());
            if (same == null) {
                changes.add(CableChange.of(CableChange.Kind.NEW, row.id()));
            } else {
                addChange(same, row, columns, texts, changes);
            }
        }
        earlier.keySet().forEach(id -> changes.add(CableChange.of(CableChange.Kind.GONE, id)));
        changes.sort(Comparator.comparing(CableChange::id));
        return changes;
    }

    private static void addChange(
            ComparedRow old, ComparedRow now, List<String> columns, ChangedTexts texts, List<CableChange> changes) {
        Set<String> fields = new HashSet<>(now.fields(old, columns));
        boolean content = fields.remove(DIGEST);
        fields.addAll(texts.fields(now.id()));
        if (content || !fields.isEmpty()) {
            changes.add(new CableChange(
                    CableChange.Kind.CHANGED,
                    now.id(),
                    StoredTable.CABLES.columnNames().stream()
                            .filter(fields::contains)
                            .toList(),
                    content,
                    now.topicsMissingIn(old),
                    old.topicsMissingIn(now)));
        }
    }

    private static List<ComparedRow> rows(ComparedFiles files, List<String> columns) {
        return files.read(columns, (row, sink) -> sink.add(ComparedRow.of(row, columns)));
    }

    /** All columns but the texts, without those that the table of an earlier program lacks. */
    private List<String> compared() {
        return StoredTable.CABLES.columnNames().stream()
                .filter(column -> !column.equals(LOAD) && !ChangedTexts.COLUMNS.contains(column))
                .filter(column -> cables.schema().findField(column) != null)
                .toList();
    }

    private static Set<String> changedContents(Map<String, ComparedRow> earlier, List<ComparedRow> later) {
        return later.stream()
                .filter(row -> {
                    ComparedRow old = earlier.get(row.id());
                    return old != null && !old.digest().equals(row.digest());
                })
                .map(ComparedRow::id)
                .collect(Collectors.toSet());
    }
}
