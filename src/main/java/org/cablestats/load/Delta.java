package org.cablestats.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cablestats.load.Decision.State;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.CorpusSum;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.StoredVersion;
import org.cablestats.table.schema.LoadCounts;

/**
 * What a load changes: of each id in the input the version that wins, and whether it is new, replaces the stored one, or stays out.
 * Keeps of the ledger only where the fewer stand, those that are written or those that are not, and the cables of which there are
 * several versions.
 */
final class Delta {
    private final Map<State, Long> cables = new EnumMap<>(State.class);
    private final BitSet written = new BitSet();
    private final BitSet merged = new BitSet();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<RowFile> rewritten = new LinkedHashSet<>();
    private final List<Decision> contested = new ArrayList<>();
    private final CorpusSum afterwards = new CorpusSum();
    private final CorpusState state;
    private final Winners winners;
    private final Places mergedWinners;
    private final long rejected;
    private long records;

    private Delta(Ledger ledger, Iterator<StoredVersion> stored) {
        Versions.of(ledger.byId(), stored).forEachRemaining(this::add);
        this.state = afterwards.state();
        this.winners = Winners.of(ledger, written);
        this.mergedWinners = ledger.places(merged);
        this.rejected = ledger.rejects().size();
    }

    /**
     * Holds the input against what is stored.
     *
     * @param stored versions, sorted by id
     */
    static Delta of(Ledger ledger, Iterator<StoredVersion> stored) {
        return new Delta(ledger, stored);
    }

    private void add(Versions versions) {
        if (versions.records().isEmpty()) {
            afterwards.add(Objects.requireNonNull(versions.stored()).cable());
            return;
        }
        Decision decision = Decision.of(versions.records(), versions.stored());
        cables.merge(decision.state(), 1L, Long::sum);
        records += versions.records().size();
        if (decision.writes()) {
            write(decision);
        }
        if (decision.marks()) {
            marked.add(decision.id());
        }
        if (decision.state() == State.UPDATED || decision.marks()) {
            rewritten.add(Objects.requireNonNull(versions.stored()).file());
        }
        if (decision.isContested()) {
            contested.add(decision);
        }
        afterwards.add(decision.survivor());
    }

    private void write(Decision decision) {
        written.set(decision.best().ordinal());
        if (decision.isMerged()) {
            merged.set(decision.best().ordinal());
        }
        if (decision.state() == State.UPDATED) {
            replaced.add(decision.id());
        }
    }

    /** What became of the records. A cable that is written or unchanged stands for one of its records; all others are duplicates. */
    LoadCounts counts() {
        long added = cables.getOrDefault(State.NEW, 0L);
        long updated = cables.getOrDefault(State.UPDATED, 0L);
        long unchanged = cables.getOrDefault(State.UNCHANGED, 0L);
        return new LoadCounts(
                records + rejected, added, updated, unchanged, records - added - updated - unchanged, rejected);
    }

    /** The records that are to be written. */
    Winners winners() {
        return winners;
    }

    /** Where those of them stand that go by another id too. */
    Places mergedWinners() {
        return mergedWinners;
    }

    /** Ids of the stored rows that are replaced. */
    Set<String> replaced() {
        return replaced;
    }

    /** Ids of the stored rows that stay, but are marked as merged from now on: this load brings the other id. */
    Set<String> marked() {
        return marked;
    }

    /** The stored files with rows that are written anew or fall away, by the first id that does. */
    List<RowFile> rewritten() {
        return List.copyOf(rewritten);
    }

    /** Decisions about cables of which there are several versions, sorted by id. */
    List<Decision> contested() {
        return contested;
    }

    /** What the table will hold when the load is done, counted before anything is written. */
    CorpusState afterwards() {
        return state;
    }
}
