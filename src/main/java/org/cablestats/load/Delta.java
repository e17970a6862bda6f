package org.cablestats.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.load.Decision.State;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.StoredVersion;
import org.cablestats.table.schema.LoadCounts;

/**
 * What a load changes: of each id in the input the version that wins, and whether it is new, replaces the stored one, or stays out.
 *
 * @param ledger of the input
 * @param stored versions by id
 * @param decisions about each cable of the input, sorted by id
 */
record Delta(Ledger ledger, Map<String, StoredVersion> stored, List<Decision> decisions) {
    /**
     * Holds the input against what is stored.
     *
     * @param stored versions by id
     */
    static Delta of(Ledger ledger, Map<String, StoredVersion> stored) {
        Map<String, List<LedgerEntry>> records = new HashMap<>();
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.cable() != null) {
                records.computeIfAbsent(entry.cable().id(), id -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        return new Delta(
                ledger,
                stored,
                records.entrySet().stream()
                        .map(cable -> Decision.of(cable.getValue(), stored.get(cable.getKey())))
                        .sorted(Comparator.comparing(Decision::id))
                        .toList());
    }

    /** What became of the records. A cable that is written or unchanged stands for one of its records; all others are duplicates. */
    LoadCounts counts() {
        Map<State, Long> cables = new EnumMap<>(State.class);
        decisions.forEach(decision -> cables.merge(decision.state(), 1L, Long::sum));
        long records = decisions.stream()
                .mapToLong(decision -> decision.records().size())
                .sum();
        long rejected = ledger.rejects().size();
        long added = cables.getOrDefault(State.NEW, 0L);
        long updated = cables.getOrDefault(State.UPDATED, 0L);
        long unchanged = cables.getOrDefault(State.UNCHANGED, 0L);
        return new LoadCounts(
                records + rejected, added, updated, unchanged, records - added - updated - unchanged, rejected);
    }

    /** Where the records stand that are to be written. */
    Winners winners() {
        return winners(Decision::writes);
    }

    /** Those of them that go by another id too. */
    Winners mergedWinners() {
        return winners(decision -> decision.writes() && decision.isMerged());
    }

    private Winners winners(Predicate<Decision> which) {
        Set<LedgerEntry> best = Collections.newSetFromMap(new IdentityHashMap<>());
        decisions.stream().filter(which).map(Decision::best).forEach(best::add);
        // In the input's order, as the ledger is: to sort a quarter of a million by place that come by id takes a
        // second.
        return Winners.of(ledger.entries().stream().filter(best::contains));
    }

    /** Ids of the stored rows that are replaced. */
    Set<String> replaced() {
        return ids(decision -> decision.state() == State.UPDATED);
    }

    /** Ids of the stored rows that stay, but are marked as merged from now on: this load brings the other id. */
    Set<String> marked() {
        return ids(Decision::marks);
    }

    /** The stored files with rows that are written anew or fall away. */
    List<RowFile> rewritten() {
        return decisions.stream()
                .filter(decision -> decision.state() == State.UPDATED || decision.marks())
                .map(decision -> Objects.requireNonNull(decision.stored()).file())
                .distinct()
                .toList();
    }

    private Set<String> ids(Predicate<Decision> which) {
        return decisions.stream().filter(which).map(Decision::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What the table will hold when the load is done, counted before anything is written. */
    CorpusState afterwards() {
        Set<String> replaced = replaced();
        return CorpusState.of(Stream.concat(
                stored.values().stream().map(StoredVersion::cable).filter(cable -> !replaced.contains(cable.id())),
                decisions.stream().filter(Decision::writes).map(decision -> Decision.cable(decision.best()))));
    }
}
