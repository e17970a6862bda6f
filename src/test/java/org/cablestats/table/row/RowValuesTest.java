package org.cablestats.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.iceberg.Files;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.FileAppender;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.cablestats.table.schema.RowShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of random rows are those that Iceberg's own writer of records makes of them, byte for byte. */
final class RowValuesTest {
    private static final Schema SCHEMA = RowShape.of(Everything.class).schema();

    @TempDir
    private Path folder;

    /** A column of each type that is stored. */
    private record Everything(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Long large,
            @Nullable Double share,
            boolean said,
            @Nullable Instant time,
            @Nullable LocalDate day,
            @Nullable List<String> words,
            @Nullable List<Part> parts,
            @Nullable Map<String, Integer> counts) {}

    private record Part(
            @Nullable String name,
            @Nullable Integer number,
            @Nullable List<Integer> places) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void writesWhatIcebergWritesOfRecords(long seed) throws IOException {
        List<List<@Nullable Object>> rows = new RandomRows(new Random(seed)).rows(500);
        Path own = folder.resolve("own.parquet");
        Path icebergs = folder.resolve("icebergs.parquet");

        RowsFile.write(Files.localOutput(own.toFile()), SCHEMA, rows);
        try (FileAppender<Record> records = Parquet.write(Files.localOutput(icebergs.toFile()))
                .schema(SCHEMA)
                .createWriterFunc(GenericParquetWriter::create)
                .build()) {
            rows.forEach(row -> records.add(record(SCHEMA.asStruct(), row)));
        }

        assertThat(own).hasSameBinaryContentAs(icebergs);
    }

    private static Record record(Types.StructType struct, List<?> values) {
        GenericRecord record = GenericRecord.create(struct);
        for (int i = 0; i < values.size(); i++) {
            record.set(i, icebergs(struct.fields().get(i).type(), values.get(i)));
        }
        return record;
    }

    private static @Nullable Object icebergs(Type type, @Nullable Object value) {
        if (value instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof List<?> list && type.isListType()) {
            return list.stream()
                    .map(each -> icebergs(type.asListType().elementType(), each))
                    .toList();
        }
        return value instanceof List<?> struct ? record(type.asStructType(), struct) : value;
    }

    private record RandomRows(Random random) {
        private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        List<List<@Nullable Object>> rows(int size) {
            return IntStream.range(0, size).mapToObj(row -> row()).toList();
        }

        private List<@Nullable Object> row() {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(orNull(this::text));
            row.add(orNull(random::nextInt));
            row.add(orNull(random::nextLong));
            row.add(orNull(this::share));
            row.add(random.nextBoolean());
            row.add(orNull(this::time));
            row.add(orNull(() -> LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000L)));
            row.add(orNull(() -> list(this::text)));
            row.add(orNull(() -> list(this::part)));
            row.add(orNull(this::counts));
            return row;
        }

        private <T> @Nullable T orNull(Supplier<T> value) {
            return random.nextInt(5) == 0 ? null : value.get();
        }

        private <T> List<T> list(Supplier<T> element) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> element.get())
                    .toList();
        }

        private List<@Nullable Object> part() {
            List<@Nullable Object> part = new ArrayList<>();
            part.add(orNull(this::text));
            part.add(orNull(random::nextInt));
            part.add(orNull(() -> list(() -> random.nextInt(9))));
            return part;
        }

        // Of the years 1 to 9999, which sources claim; to the microsecond, as Iceberg cuts off finer ones otherwise
        // before 1970.
        private Instant time() {
            long second = random.nextLong(EARLIEST.getEpochSecond(), LATEST.getEpochSecond());
            return Instant.ofEpochSecond(second, 1_000L * random.nextInt(1_000_000));
        }

        private double share() {
            return List.of(
                            0.0,
                            -0.0,
                            Double.NaN,
                            Double.NEGATIVE_INFINITY,
                            Double.POSITIVE_INFINITY,
                            random.nextDouble())
                    .get(random.nextInt(6));
        }

        // Letters of one to four bytes; few texts, so that dictionaries know some of them, and none.
        private String text() {
            return List.of("", "customs", "señal", "граница", "\uD83D\uDEA2 ship", "x".repeat(random.nextInt(40)))
                    .get(random.nextInt(6));
        }

        private Map<String, Integer> counts() {
            Map<String, Integer> counts = new TreeMap<>();
            list(this::text).forEach(text -> counts.put(text, random.nextInt(3)));
            return counts;
        }
    }
}
