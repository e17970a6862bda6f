package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;
import org.cablestats.table.schema.StoredTable;

/**
 * How one state differs from another, without an engine. Only files that one of them has not are opened: a load leaves those as they are
 * in which it changes nothing. Of the others, all columns are looked at only where a cable is there in two versions.
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
        ComparedFiles old = ComparedFiles.of(cables, before, after);
        ComparedFiles now = ComparedFiles.of(cables, after, before);
        Map<String, Long> earlier = old.versions();
        Map<String, Long> later = now.versions();
        List<CableChange> changes = new ArrayList<>();
        addMissing(CableChange.Kind.NEW, later, earlier, changes);
        addMissing(CableChange.Kind.GONE, earlier, later, changes);
        Set<String> twoVersions = later.entrySet().stream()
                .filter(row ->
                        earlier.containsKey(row.getKey()) && !row.getValue().equals(earlier.get(row.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!twoVersions.isEmpty()) {
            List<String> columns = compared();
            Map<String, ComparedRow> olds = old.rows(twoVersions, columns);
            now.rows(twoVersions, columns)
                    .forEach((id, row) -> addChange(Objects.requireNonNull(olds.get(id)), row, columns, changes));
        }
        changes.sort(Comparator.comparing(CableChange::id));
        return changes;
    }

    /** What selections choose cables by that only the later state has in this version, by id. */
    public Map<String, StoredKeys> keys(Set<String> ids) {
        return ComparedFiles.of(cables, after, before).keys(ids);
    }

    /** The same the other way round. */
    public StateDifference reversed() {
        return new StateDifference(cables, after, before);
    }

    private static void addMissing(
            CableChange.Kind kind, Map<String, Long> rows, Map<String, Long> others, List<CableChange> changes) {
        rows.keySet().stream()
                .filter(id -> !others.containsKey(id))
                .forEach(id -> changes.add(CableChange.of(kind, id)));
    }

    private static void addChange(ComparedRow old, ComparedRow now, List<String> columns, List<CableChange> changes) {
        List<String> fields = now.fields(old, columns);
        boolean content = fields.remove(DIGEST);
        if (content || !fields.isEmpty()) {
            changes.add(new CableChange(
                    CableChange.Kind.CHANGED,
                    now.id(),
                    fields,
                    content,
                    now.topicsMissingIn(old),
                    old.topicsMissingIn(now)));
        }
    }

    /** All columns, without those that the table of an earlier program lacks. */
    private List<String> compared() {
        return StoredTable.CABLES.columnNames().stream()
                .filter(column -> !column.equals(LOAD) && cables.schema().findField(column) != null)
                .toList();
    }
}
