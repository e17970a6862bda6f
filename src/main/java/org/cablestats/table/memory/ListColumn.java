package org.cablestats.table.memory;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarArray;

/**
 * Lists.
 *
 * @param starts of each row's items among all items, and the end of the last
 * @param nulls rows without a list
 * @param items of all rows
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares columns
record ListColumn(int[] starts, BitSet nulls, MemoryColumn items) implements MemoryColumn {
    @Override
    public ColumnVector vector(DataType type) {
        return new Vector((ArrayType) type, this);
    }

    @Override
    public long bytes() {
        return 4L * starts.length + nulls.size() / 8 + items.bytes();
    }

    private static final class Vector extends MemoryVector {
        private final ListColumn column;
        private final ColumnVector items;

        Vector(ArrayType type, ListColumn column) {
            super(type);
            this.column = column;
            this.items = column.items.vector(type.elementType());
        }

        @Override
        public boolean isNullAt(int row) {
            return column.nulls.get(row);
        }

        @Override
        public ColumnarArray getArray(int row) {
            int start = column.starts[row];
            return new ColumnarArray(items, start, column.starts[row + 1] - start);
        }
    }

    /** Lists so far. */
    static final class Gathered implements Builder {
        private final BitSet nulls = new BitSet();
        private final Builder items;
        private int[] starts = new int[1024];
        private int size;
        private int end;

        Gathered(Builder items) {
            this.items = items;
        }

        @Override
        public void add(SpecializedGetters from, int place) {
            if (from.isNullAt(place)) {
                addNull();
                return;
            }
            ArrayData list = from.getArray(place);
            for (int i = 0; i < list.numElements(); i++) {
                items.add(list, i);
            }
            end += list.numElements();
            append();
        }

        @Override
        public void addNull() {
            nulls.set(size);
            append();
        }

        private void append() {
            size++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
            }
            starts[size] = end;
        }

        @Override
        public MemoryColumn build() {
            return new ListColumn(Arrays.copyOf(starts, size + 1), nulls, items.build());
        }
    }
}
