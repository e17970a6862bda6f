package org.cablestats.table.memory;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.sql.vectorized.ColumnVector;

/**
 * Numbers, dates, times and truth values.
 *
 * @param values as whole numbers, 1 for true; the bits of fractions
 * @param nulls rows without a value
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares columns
record NumberColumn(long[] values, BitSet nulls) implements MemoryColumn {
    @Override
    public ColumnVector vector(DataType type) {
        return new Vector(type, this);
    }

    @Override
    public long bytes() {
        return 8L * values.length + nulls.size() / 8;
    }

    private static final class Vector extends MemoryVector {
        private final long[] values;
        private final BitSet nulls;
        private final boolean hasNull;

        Vector(DataType type, NumberColumn column) {
            super(type);
            this.values = column.values;
            this.nulls = column.nulls;
            this.hasNull = !nulls.isEmpty();
        }

        @Override
        public boolean hasNull() {
            return hasNull;
        }

        @Override
        public boolean isNullAt(int row) {
            return hasNull && nulls.get(row);
        }

        @Override
        public boolean getBoolean(int row) {
            return values[row] != 0;
        }

        @Override
        public int getInt(int row) {
            return (int) values[row];
        }

        @Override
        public long getLong(int row) {
            return values[row];
        }

        @Override
        public double getDouble(int row) {
            return Double.longBitsToDouble(values[row]);
        }
    }

    /** Numbers so far. */
    static final class Gathered implements Builder {
        private final DataType type;
        private final BitSet nulls = new BitSet();
        private long[] values = new long[1024];
        private int size;

        Gathered(DataType type) {
            this.type = type;
        }

        @Override
        public void add(SpecializedGetters from, int place) {
            if (from.isNullAt(place)) {
                addNull();
            } else {
                append(number(from, place));
            }
        }

        @Override
        public void addNull() {
            nulls.set(size);
            append(0);
        }

        private void append(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        private long number(SpecializedGetters from, int place) {
            if (type instanceof LongType || type instanceof TimestampType) {
                return from.getLong(place);
            }
            if (type instanceof DoubleType) {
                return Double.doubleToRawLongBits(from.getDouble(place));
            }
            if (type instanceof BooleanType) {
                return from.getBoolean(place) ? 1 : 0;
            }
            return from.getInt(place);
        }

        @Override
        public MemoryColumn build() {
            return new NumberColumn(Arrays.copyOf(values, size), nulls);
        }
    }
}
