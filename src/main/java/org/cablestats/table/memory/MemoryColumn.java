package org.cablestats.table.memory;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.sql.vectorized.ColumnVector;

/** The values of a column in some rows. Immutable; goes to the disk as it is. */
sealed interface MemoryColumn extends Serializable permits NumberColumn, TextColumn, ListColumn, StructColumn {
    /** A view of the values, for the engine. */
    ColumnVector vector(DataType type);

    /** About how much memory it takes. */
    long bytes();

    /** Gathers the values of a column, row by row. */
    interface Builder {
        /** Adds the value at a place of a row or list. */
        void add(SpecializedGetters values, int place);

        /** Adds a null. */
        void addNull();

        /** What was gathered; nothing is added after that. */
        MemoryColumn build();
    }

    /** Whether values of a type can be held. */
    static boolean holds(DataType type) {
        if (type instanceof ArrayType list) {
            return holds(list.elementType());
        }
        if (type instanceof StructType struct) {
            for (var field : struct.fields()) {
                if (!holds(field.dataType())) {
                    return false;
                }
            }
            return true;
        }
        return type instanceof StringType || isNumber(type);
    }

    private static boolean isNumber(DataType type) {
        return type instanceof BooleanType
                || type instanceof IntegerType
                || type instanceof DateType
                || type instanceof LongType
                || type instanceof TimestampType
                || type instanceof DoubleType;
    }

    /** Gathers values of a type that can be held. */
    static Builder builder(DataType type) {
        if (type instanceof ArrayType list) {
            return new ListColumn.Gathered(builder(list.elementType()));
        }
        if (type instanceof StructType struct) {
            return new StructColumn.Gathered(struct);
        }
        return isNumber(type) ? new NumberColumn.Gathered(type) : new TextColumn.Gathered();
    }
}
