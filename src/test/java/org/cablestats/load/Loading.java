package org.cablestats.load;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.cablestats.progress.Progress;
import org.cablestats.source.record.FileName;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.topic.TopicDictionary;

/** Loads for tests: nobody listens, every record may be rejected. */
public final class Loading {
    /** Two cores, whatever the machine has. */
    public static final EngineOptions ENGINE =
            new EngineOptions("local[2]", java.util.Map.of()).finding(() -> OwnDictionary.TOPICS);

    /** The program's topics. */
    public static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;

    private Loading() {}

    /** Loads sources into a warehouse, which is made where it is missing. */
    public static LoadSummary load(Path warehouse, Path... sources) {
        return load(ENGINE, warehouse, sources);
    }

    /** Loads sources with other options. */
    public static LoadSummary load(EngineOptions engine, Path warehouse, Path... sources) {
        return load(engine, WarehousePlace.of(warehouse), sources);
    }

    /** Loads sources into a warehouse anywhere. */
    public static LoadSummary load(EngineOptions engine, WarehousePlace warehouse, Path... sources) {
        try (Warehouse open = Warehouse.openOrCreate(warehouse, engine)) {
            return new Loader(open, CLOCK, SILENT).load(PlannedLoad.of(request(1.0, sources)), Acceptance.OF_ANY);
        }
    }

    /** Takes the stored cables apart anew. */
    public static LoadSummary reparse(Path warehouse, TopicDictionary dictionary) {
        try (Warehouse open = Warehouse.open(warehouse, ENGINE)) {
            return new Loader(open, CLOCK, SILENT)
                    .reparse(new RenewalRequest(false, dictionary, new ModelChoice.Fitting()));
        }
    }

    /** Finds the topics of the stored cables anew. */
    public static LoadSummary retag(Path warehouse, TopicDictionary dictionary) {
        try (Warehouse open = Warehouse.open(warehouse, ENGINE)) {
            return new Loader(open, CLOCK, SILENT).retag(new RenewalRequest(false, dictionary, new ModelChoice.Kept()));
        }
    }

    /** A request with a limit on rejects. */
    public static LoadRequest request(double rejectLimit, Path... sources) {
        return new LoadRequest(
                List.of(sources).stream().map(FileName::location).toList(),
                null,
                rejectLimit,
                false,
                DICTIONARY,
                java.util.Map.of());
    }

    /** Always the same. */
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z"));

    /** Hears nothing. */
    public static final Progress SILENT = Progress.SILENT;
}
