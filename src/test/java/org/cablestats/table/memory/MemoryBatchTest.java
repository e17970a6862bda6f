package org.cablestats.table.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.columnar.CachedBatch;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Invented rows come back as they were, whatever of them is asked, and from the disk, too. */
final class MemoryBatchTest {
    private static final StructType PAIR =
            new StructType().add("name", DataTypes.StringType).add("share", DataTypes.DoubleType);

    private static final DataType[] TYPES = {
        DataTypes.StringType,
        DataTypes.IntegerType,
        DataTypes.LongType,
        DataTypes.DoubleType,
        DataTypes.BooleanType,
        DataTypes.DateType,
        DataTypes.TimestampType,
        DataTypes.createArrayType(DataTypes.StringType),
        DataTypes.createArrayType(PAIR),
        PAIR
    };

    private final Random random = new Random(7);

    @Test
    void givesEveryValueBack() {
        List<InternalRow> rows = rows(3_000);
        int seen = 0;
        for (CachedBatch batch : batches(rows)) {
            seen = verify(rows, seen, (MemoryBatch) batch);
        }
        assertThat(seen).isEqualTo(rows.size());
    }

    @Test
    void givesSomeColumnsInAnotherOrder() {
        List<InternalRow> rows = rows(50);
        MemoryBatch batch = (MemoryBatch) batches(rows).get(0);
        Iterator<InternalRow> found = batch.view(new int[] {3, 0}, new DataType[] {TYPES[3], TYPES[0]})
                .rowIterator();
        for (InternalRow row : rows) {
            InternalRow some = found.next();
            assertThat(value(some, 0, TYPES[3])).isEqualTo(value(row, 3, TYPES[3]));
            assertThat(value(some, 1, TYPES[0])).isEqualTo(value(row, 0, TYPES[0]));
        }
    }

    @Test
    void comesBackFromTheDisk() throws Exception {
        List<InternalRow> rows = rows(200);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(batches(rows).get(0));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(verify(rows, 0, (MemoryBatch) in.readObject())).isEqualTo(rows.size());
        }
    }

    @Test
    void keepsAnEqualTextOnce() {
        List<InternalRow> rows = IntStream.range(0, 1_000)
                .mapToObj(
                        i -> (InternalRow) new GenericInternalRow(new Object[] {UTF8String.fromString("CONFIDENTIAL")}))
                .toList();
        List<CachedBatch> batches = new ArrayList<>();
        MemoryBatch.of(rows.iterator(), new DataType[] {DataTypes.StringType}).forEachRemaining(batches::add);
        assertThat(batches)
                .singleElement()
                .satisfies(batch -> assertThat(batch.sizeInBytes()).isLessThan(5_000));
    }

    @Test
    void knowsWhichTypesItHolds() {
        assertThat(TYPES).allMatch(MemoryColumn::holds);
        assertThat(MemoryColumn.holds(DataTypes.createDecimalType(10, 2))).isFalse();
        assertThat(MemoryColumn.holds(DataTypes.createArrayType(DataTypes.BinaryType)))
                .isFalse();
    }

    private static List<CachedBatch> batches(List<InternalRow> rows) {
        List<CachedBatch> batches = new ArrayList<>();
        MemoryBatch.of(rows.iterator(), TYPES).forEachRemaining(batches::add);
        return batches;
    }

    private static int verify(List<InternalRow> rows, int from, MemoryBatch batch) {
        int[] all = IntStream.range(0, TYPES.length).toArray();
        Iterator<InternalRow> found = batch.view(all, TYPES).rowIterator();
        int seen = from;
        while (found.hasNext()) {
            InternalRow row = found.next();
            for (int i = 0; i < TYPES.length; i++) {
                assertThat(value(row, i, TYPES[i])).isEqualTo(value(rows.get(seen), i, TYPES[i]));
            }
            seen++;
        }
        return seen;
    }

    private static @Nullable String value(InternalRow row, int place, DataType type) {
        return row.isNullAt(place) ? null : text(row.get(place, type), type);
    }

    // Structures and lists have no equality of their own.
    private static String text(Object value, DataType type) {
        if (value instanceof ArrayData list) {
            DataType item = ((ArrayType) type).elementType();
            return IntStream.range(0, list.numElements())
                    .mapToObj(i -> list.isNullAt(i) ? "null" : text(list.get(i, item), item))
                    .toList()
                    .toString();
        }
        if (value instanceof InternalRow struct) {
            return value(struct, 0, DataTypes.StringType) + "=" + value(struct, 1, DataTypes.DoubleType);
        }
        return value.toString();
    }

    private List<InternalRow> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> row()).toList();
    }

    private InternalRow row() {
        @Nullable Object[] values = {
            orNull(text()),
            orNull(random.nextInt()),
            orNull(random.nextLong()),
            orNull(random.nextGaussian()),
            orNull(random.nextBoolean()),
            orNull(random.nextInt(20_000)),
            orNull(random.nextLong()),
            orNull(list(false)),
            orNull(list(true)),
            orNull(pair())
        };
        return new GenericInternalRow(values);
    }

    private @Nullable Object orNull(Object value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private UTF8String text() {
        return UTF8String.fromString("ä".repeat(random.nextInt(4)) + random.nextInt(30));
    }

    private InternalRow pair() {
        return new GenericInternalRow(new @Nullable Object[] {orNull(text()), orNull(random.nextDouble())});
    }

    private GenericArrayData list(boolean ofPairs) {
        return new GenericArrayData(IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> orNull(ofPairs ? pair() : text()))
                .toArray());
    }
}
