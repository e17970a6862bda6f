package org.cablestats.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/** Loads for tests: nobody listens, every record may be rejected. */
public final class Loading {
    /** Two cores, whatever the machine has. */
    public static final EngineOptions ENGINE = new EngineOptions("local[2]", java.util.Map.of());

    private static final TopicDictionary DICTIONARY =
            TopicDictionary.read(Path.of("reports", "dictionary", "topics.yaml"));

    private Loading() {}

    /** Loads sources into a warehouse, which is made where it is missing. */
    public static LoadSummary load(Path warehouse, Path... sources) {
        try (Warehouse open = Warehouse.openOrCreate(warehouse, ENGINE)) {
            return new Loader(open, SILENT).load(PlannedLoad.of(request(1.0, sources)));
        }
    }

    /** The answer to a question about the current state, or that after a load. */
    public static List<List<@Nullable Object>> ask(Path warehouse, String sql, @Nullable Integer snapshot) {
        try (Warehouse open = Warehouse.open(warehouse, ENGINE)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            new Queries(open, open.snapshot(snapshot), Selection.ALL)
                    .ask(sql)
                    .rows()
                    .forEachRemaining(rows::add);
            return rows;
        }
    }

    /** A request with a limit on rejects. */
    public static LoadRequest request(double rejectLimit, Path... sources) {
        return new LoadRequest(
                List.of(sources).stream().map(Path::toString).toList(), null, rejectLimit, false, DICTIONARY);
    }

    /** Hears nothing. */
    public static final Progress SILENT = new Progress() {
        @Override
        public void begin(String step) {}

        @Override
        public void advance(long done, long total, String unit) {}

        @Override
        public void end() {}
    };
}
