package org.cablestats.load;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.cablestats.cable.Fingerprint;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of stored cables that are taken apart anew. Two cables may turn out to be one, where their ids are corrected now; the
 * version stays that a load would have kept.
 */
final class Reparsed {
    private static final BinaryOperator<Row> BETTER =
            BinaryOperator.maxBy(Comparator.comparing(Row::cable, Version.WORST_FIRST));

    private final Map<String, Row> staying = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<RowFile> files = new LinkedHashSet<>();

    private Reparsed() {}

    /**
     * A stored row without its text.
     *
     * @param file that it stands in
     * @param id that it is stored under
     * @param changed whether a column but the load's has another value now
     * @param cable what it is now
     */
    record Row(RowFile file, String id, boolean changed, Fingerprint cable) implements Serializable {
        static List<Row> read(RowFiles files, RowFile file, TopicFinder finder) {
            List<Row> rows = new ArrayList<>();
            files.read(file, row -> rows.add(of(file, new StoredRow(row), finder)));
            return rows;
        }

        static Row of(RowFile file, StoredRow row, TopicFinder finder) {
            StoredCable now = row.parsed(finder, 0);
            boolean changed = !row.equalsButForLoad(new StoredRow(now.row()));
            return new Row(file, row.text("id"), changed, now.cable().fingerprint());
        }
    }

    /** Of all rows, in any order. */
    static Reparsed of(Collection<Row> rows) {
        Reparsed reparsed = new Reparsed();
        rows.stream()
                .sorted(Comparator.comparing(Row::id))
                .forEach(row -> reparsed.staying.merge(row.cable().id(), row, BETTER));
        for (Row row : rows) {
            boolean stays = row.equals(reparsed.staying.get(row.cable().id()));
            if (!stays || row.changed()) {
                (stays ? reparsed.changed : reparsed.gone).add(row.id());
                reparsed.files.add(row.file());
            }
        }
        return reparsed;
    }

    /** Read, changed, unchanged, and of those that turn out to be one cable all but one. */
    LoadCounts counts() {
        int read = staying.size() + gone.size();
        return new LoadCounts(read, 0, changed.size(), staying.size() - changed.size(), gone.size(), 0);
    }

    /** What the table will hold. */
    CorpusState afterwards() {
        return CorpusState.of(staying.values().stream().map(Row::cable));
    }

    /** Those in which a row changes or falls away. */
    List<RowFile> files() {
        return List.copyOf(files);
    }

    /** What writes the rows that change. */
    RowChange change(TopicFinder finder, int loadId) {
        return new Change(changed, gone, finder, loadId);
    }

    private record Change(Set<String> changed, Set<String> gone, TopicFinder finder, int loadId) implements RowChange {
        @Override
        public @Nullable List<StoredRow> apply(StoredRow row) {
            String id = row.text("id");
            if (gone.contains(id)) {
                return GONE;
            }
            return changed.contains(id)
                    ? List.of(new StoredRow(row.parsed(finder, loadId).row()))
                    : null;
        }
    }
}
