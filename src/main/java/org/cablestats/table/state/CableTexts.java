package org.cablestats.table.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types.NestedField;
import org.cablestats.table.row.RowScan;
import org.jspecify.annotations.Nullable;

/** The cables of a state with their bodies, read without an engine, and by as many threads as ask for parts. */
public record CableTexts(Table cables, long snapshotId) {
    private static final List<String> FACTS =
            List.of("id", "created", "origin", "country", "classification", "topics.element.topic", "content_digest");

    private static final List<String> TEXTS =
            Stream.concat(FACTS.stream(), Stream.of("body")).toList();

    /** The cables of a file. */
    private record FilePart(Table cables, DataFile file) implements CablePart {
        @Override
        public long count() {
            return file.recordCount();
        }

        @Override
        public void forEachCable(Consumer<CableFacts> sink) {
            read(FACTS, (row, columns) -> sink.accept(facts(row, columns)));
        }

        @Override
        public void forEachText(BiConsumer<CableFacts, String> sink) {
            read(TEXTS, (row, columns) -> sink.accept(facts(row, columns), text(row, columns, "body")));
        }

        private void read(List<String> names, BiConsumer<List<@Nullable Object>, List<String>> sink) {
            // In the order of the table, whatever that was when it was made.
            Schema schema = cables.schema().select(names);
            List<String> columns =
                    schema.columns().stream().map(NestedField::name).toList();
            new RowScan(cables, schema).forEachRow(file, row -> sink.accept(row, columns));
        }
    }

    /** The parts, in no order. */
    public List<CablePart> parts() {
        return RowScan.of(cables, List.of("id")).files(snapshotId).stream()
                .<CablePart>map(file -> new FilePart(cables, file))
                .toList();
    }

    /** The posts and offices that sent them. */
    public Set<String> origins() {
        RowScan scan = RowScan.of(cables, List.of("origin"));
        Set<String> origins = ConcurrentHashMap.newKeySet();
        scan.files(snapshotId).parallelStream()
                .forEach(file -> scan.forEachRow(file, row -> {
                    if (row.get(0) instanceof String origin) {
                        origins.add(origin);
                    }
                }));
        return origins;
    }

    private static CableFacts facts(List<@Nullable Object> row, List<String> columns) {
        return new CableFacts(
                text(row, columns, "id"),
                value(row, columns, "created") instanceof Instant time ? time : null,
                value(row, columns, "origin") instanceof String origin ? origin : null,
                value(row, columns, "country") instanceof String country ? country : null,
                value(row, columns, "classification") instanceof String level ? level : null,
                topics(value(row, columns, "topics")),
                text(row, columns, "content_digest"));
    }

    private static List<String> topics(@Nullable Object value) {
        List<String> topics = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(topic -> topics.add(String.valueOf(((List<?>) topic).get(0))));
        }
        return topics;
    }

    private static String text(List<@Nullable Object> row, List<String> columns, String name) {
        return value(row, columns, name) instanceof String text ? text : "";
    }

    private static @Nullable Object value(List<@Nullable Object> row, List<String> columns, String name) {
        int place = columns.indexOf(name);
        return place < 0 ? null : row.get(place);
    }
}
