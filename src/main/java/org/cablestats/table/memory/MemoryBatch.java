package org.cablestats.table.memory;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.columnar.CachedBatch;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/** Some rows, column by column. */
record MemoryBatch(int rows, List<MemoryColumn> columns) implements CachedBatch, Serializable {
    /** Few enough to be gathered beside what is held; so many that a text seldom stands in two batches. */
    private static final int MOST_ROWS = 1 << 16;

    MemoryBatch {
        columns = List.copyOf(columns);
    }

    @Override
    public int numRows() {
        return rows;
    }

    @Override
    public long sizeInBytes() {
        return columns.stream().mapToLong(MemoryColumn::bytes).sum();
    }

    /**
     * Some of its columns, for the engine.
     *
     * @param chosen their places
     * @param types theirs
     */
    ColumnarBatch view(int[] chosen, DataType[] types) {
        ColumnVector[] vectors = new ColumnVector[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            vectors[i] = columns.get(chosen[i]).vector(types[i]);
        }
        return new ColumnarBatch(vectors, rows);
    }

    /** Rows in batches, in their order. */
    static Iterator<CachedBatch> of(Iterator<InternalRow> rows, DataType[] types) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public CachedBatch next() {
                if (!rows.hasNext()) {
                    throw new NoSuchElementException();
                }
                return gather(rows, types);
            }
        };
    }

    private static MemoryBatch gather(Iterator<InternalRow> rows, DataType[] types) {
        List<MemoryColumn.Builder> builders =
                Stream.of(types).map(MemoryColumn::builder).toList();
        int size = 0;
        while (size < MOST_ROWS && rows.hasNext()) {
            InternalRow row = rows.next();
            for (int i = 0; i < types.length; i++) {
                builders.get(i).add(row, i);
            }
            size++;
        }
        return new MemoryBatch(
                size, builders.stream().map(MemoryColumn.Builder::build).toList());
    }
}
