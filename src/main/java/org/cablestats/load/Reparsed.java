package org.cablestats.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.cablestats.packed.MergedRuns;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.CorpusSum;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of stored cables that are taken apart anew. Two cables may turn out to be one, where their ids are corrected now; the
 * version stays that a load would have kept.
 */
final class Reparsed {
    private static final BinaryOperator<ReparsedRow> BETTER =
            BinaryOperator.maxBy(Comparator.comparing(ReparsedRow::cable, Version.WORST_FIRST));

    private final Set<String> changed = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<RowFile> files = new LinkedHashSet<>();
    private final CorpusSum afterwards = new CorpusSum();
    private final CorpusState state;
    private int staying;

    private Reparsed(Iterator<ReparsedRow> rows) {
        List<ReparsedRow> same = new ArrayList<>();
        while (rows.hasNext()) {
            ReparsedRow row = rows.next();
            if (!same.isEmpty() && !same.get(0).cable().id().equals(row.cable().id())) {
                add(same);
                same.clear();
            }
            same.add(row);
        }
        if (!same.isEmpty()) {
            add(same);
        }
        this.state = afterwards.state();
    }

    /** Of the rows of all files, those of each sorted by {@link ReparsedRow#BY_ID}. */
    static Reparsed of(List<? extends List<ReparsedRow>> files) {
        return new Reparsed(MergedRuns.of(files.stream().map(List::iterator).toList(), ReparsedRow.BY_ID));
    }

    /** Adds what has one id now. */
    private void add(List<ReparsedRow> rows) {
        ReparsedRow best = rows.stream().reduce(BETTER).orElseThrow();
        staying++;
        afterwards.add(best.cable());
        for (ReparsedRow row : rows) {
            boolean stays = row.equals(best);
            if (!stays || row.changed()) {
                (stays ? changed : gone).add(row.id());
                files.add(row.file());
            }
        }
    }

    /** Read, changed, unchanged, and of those that turn out to be one cable all but one. */
    LoadCounts counts() {
        int read = staying + gone.size();
        return new LoadCounts(read, 0, changed.size(), staying - changed.size(), gone.size(), 0);
    }

    /** What the table will hold. */
    CorpusState afterwards() {
        return state;
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
