package org.cablestats.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.table.Derivation;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.LoadLock;
import org.cablestats.table.ReferenceRows;
import org.cablestats.table.RowFile;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.TopicFinder;

/** A load whose input is the stored texts: the topics that another dictionary finds in them, and nothing else. */
final class Retag {
    private final Warehouse warehouse;
    private final Steps steps;
    private final RetagRequest request;
    private final TopicFinder finder;

    Retag(Warehouse warehouse, Steps steps, RetagRequest request) {
        this.warehouse = warehouse;
        this.steps = steps;
        this.request = request;
        this.finder = request.model().finder(warehouse, request.dictionary());
    }

    LoadSummary run(LoadLock lock) {
        Snapshot before = warehouse.snapshot(null);
        LoadLog log = new LoadLog(warehouse);
        int ordinal = request.dryRun() ? 0 : log.next();
        List<Retagger.Retagged> retagged = retag(ordinal);
        LoadCounts counts = counts(retagged);
        if (request.dryRun()) {
            return summary(0, LoadSummary.State.DRY_RUN, counts);
        }
        Derivation derivation = Objects.requireNonNull(warehouse.derivation()).with(finder);
        Snapshot snapshot = new Snapshot(
                ordinal, before.cables(), before.latest(), before.corpusDigest(), counts, derivation, null);
        LoadSummary.State end = publish(snapshot, retagged, lock);
        log.append(new LoadLog.Entry(
                snapshot, end, List.of(), Map.of(), request.dictionary().digest(), steps.seconds()));
        return summary(ordinal, end, counts);
    }

    private List<Retagger.Retagged> retag(int ordinal) {
        JavaSparkContext spark = warehouse.spark();
        LongAccumulator bytes = spark.sc().longAccumulator();
        List<RowFile> files = warehouse.files().current();
        long total = files.stream().mapToLong(RowFile::bytes).sum();
        Retagger retagger = new Retagger(warehouse.files().fresh(), finder, ordinal, request.dryRun());
        return steps.run("retag", bytes, total, () -> retagger.run(spark, files, bytes));
    }

    private static LoadCounts counts(List<Retagger.Retagged> retagged) {
        long rows = retagged.stream().mapToLong(Retagger.Retagged::rows).sum();
        long changed = retagged.stream().mapToLong(Retagger.Retagged::changed).sum();
        return new LoadCounts(rows, 0, changed, rows - changed, 0, 0);
    }

    private LoadSummary.State publish(Snapshot snapshot, List<Retagger.Retagged> retagged, LoadLock lock) {
        List<Retagger.Retagged> changed =
                retagged.stream().filter(file -> file.changed() > 0).toList();
        if (changed.isEmpty()) {
            // Labels and examples may have changed all the same.
            ReferenceRows.renewDictionary(warehouse, request.dictionary());
            warehouse.confirm(snapshot.derivation());
            return LoadSummary.State.UNCHANGED;
        }
        new Publication(warehouse, steps, lock, request.dictionary())
                .run(
                        snapshot,
                        branch -> branch.commit(
                                snapshot,
                                changed.stream()
                                        .flatMap(file -> file.files().stream())
                                        .toList(),
                                changed.stream().map(Retagger.Retagged::old).toList()));
        return LoadSummary.State.PUBLISHED;
    }

    private LoadSummary summary(int ordinal, LoadSummary.State state, LoadCounts counts) {
        return new LoadSummary(
                ordinal,
                state,
                List.of(),
                counts,
                Map.of(),
                IgnoredFiles.NONE,
                List.of(),
                CableTotals.of(warehouse),
                Set.of());
    }
}
