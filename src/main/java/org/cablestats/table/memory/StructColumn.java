package org.cablestats.table.memory;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;

/**
 * Structures.
 *
 * @param fields the values of each field
 * @param nulls rows without a structure
 */
record StructColumn(List<MemoryColumn> fields, BitSet nulls) implements MemoryColumn {
    StructColumn {
        fields = List.copyOf(fields);
    }

    @Override
    public ColumnVector vector(DataType type) {
        return new Vector((StructType) type, this);
    }

    @Override
    public long bytes() {
        return nulls.size() / 8 + fields.stream().mapToLong(MemoryColumn::bytes).sum();
    }

    private static final class Vector extends MemoryVector {
        private final BitSet nulls;
        private final List<ColumnVector> fields;

        Vector(StructType type, StructColumn column) {
            super(type);
            this.nulls = column.nulls;
            this.fields = IntStream.range(0, column.fields.size())
                    .mapToObj(i -> column.fields.get(i).vector(type.fields()[i].dataType()))
                    .toList();
        }

        @Override
        public boolean isNullAt(int row) {
            return nulls.get(row);
        }

        @Override
        public ColumnVector getChild(int ordinal) {
            return fields.get(ordinal);
        }
    }

    /** Structures so far. */
    static final class Gathered implements Builder {
        private final BitSet nulls = new BitSet();
        private final List<Builder> fields;
        private int size;

        Gathered(StructType type) {
            this.fields = Stream.of(type.fields())
                    .map(StructField::dataType)
                    .map(MemoryColumn::builder)
                    .toList();
        }

        @Override
        public void add(SpecializedGetters from, int place) {
            if (from.isNullAt(place)) {
                addNull();
                return;
            }
            InternalRow struct = from.getStruct(place, fields.size());
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).add(struct, i);
            }
            size++;
        }

        @Override
        public void addNull() {
            nulls.set(size++);
            fields.forEach(Builder::addNull);
        }

        @Override
        public MemoryColumn build() {
            return new StructColumn(fields.stream().map(Builder::build).toList(), nulls);
        }
    }
}
