package org.cablestats.table.memory;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.ExprId;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.columnar.CachedBatch;
import org.apache.spark.sql.execution.columnar.DefaultCachedBatchSerializer;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.apache.spark.storage.StorageLevel;
import scala.Function2;
import scala.Option;
import scala.collection.Iterator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction2;

/** Holds rows as {@link MemoryBatch}; as the engine would, where a column has a type that no statistic asks for. */
public final class MemorySerializer extends DefaultCachedBatchSerializer {
    private static final long serialVersionUID = 1;

    private static boolean holds(Seq<Attribute> columns) {
        return CollectionConverters.asJava(columns).stream()
                .map(Attribute::dataType)
                .allMatch(MemoryColumn::holds);
    }

    private static DataType[] types(Seq<Attribute> columns) {
        return CollectionConverters.asJava(columns).stream()
                .map(Attribute::dataType)
                .toArray(DataType[]::new);
    }

    @Override
    public RDD<CachedBatch> convertInternalRowToCachedBatch(
            RDD<InternalRow> rows, Seq<Attribute> columns, StorageLevel level, SQLConf settings) {
        if (!holds(columns)) {
            return super.convertInternalRowToCachedBatch(rows, columns, level, settings);
        }
        DataType[] types = types(columns);
        return rows.toJavaRDD()
                .mapPartitions(part -> MemoryBatch.of(part, types))
                .rdd();
    }

    @Override
    public Function2<Object, Iterator<CachedBatch>, Iterator<CachedBatch>> buildFilter(
            Seq<Expression> conditions, Seq<Attribute> columns) {
        // No bounds are kept by which a batch could be passed over.
        return holds(columns) ? new AllBatches() : super.buildFilter(conditions, columns);
    }

    private static final class AllBatches
            extends AbstractFunction2<Object, Iterator<CachedBatch>, Iterator<CachedBatch>> implements Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public Iterator<CachedBatch> apply(Object part, Iterator<CachedBatch> batches) {
            return batches;
        }
    }

    @Override
    public boolean supportsColumnarOutput(StructType schema) {
        return MemoryColumn.holds(schema) || super.supportsColumnarOutput(schema);
    }

    @Override
    public Option<Seq<String>> vectorTypes(Seq<Attribute> columns, SQLConf settings) {
        return holds(columns) ? Option.empty() : super.vectorTypes(columns, settings);
    }

    @Override
    public RDD<ColumnarBatch> convertCachedBatchToColumnarBatch(
            RDD<CachedBatch> batches, Seq<Attribute> columns, Seq<Attribute> chosen, SQLConf settings) {
        if (!holds(columns)) {
            return super.convertCachedBatchToColumnarBatch(batches, columns, chosen, settings);
        }
        int[] places = places(chosen, columns);
        DataType[] types = types(chosen);
        return batches.toJavaRDD()
                .map(batch -> ((MemoryBatch) batch).view(places, types))
                .rdd();
    }

    @Override
    public RDD<InternalRow> convertCachedBatchToInternalRow(
            RDD<CachedBatch> batches, Seq<Attribute> columns, Seq<Attribute> chosen, SQLConf settings) {
        if (!holds(columns)) {
            return super.convertCachedBatchToInternalRow(batches, columns, chosen, settings);
        }
        DataType[] types = types(chosen);
        return convertCachedBatchToColumnarBatch(batches, columns, chosen, settings)
                .toJavaRDD()
                .flatMap(batch -> rows(batch, UnsafeProjection.create(types)))
                .rdd();
    }

    private static java.util.Iterator<InternalRow> rows(ColumnarBatch batch, UnsafeProjection projection) {
        return CollectionConverters.asJava(
                CollectionConverters.asScala(batch.rowIterator()).map(row -> (InternalRow) projection.apply(row)));
    }

    private static int[] places(Seq<Attribute> chosen, Seq<Attribute> columns) {
        List<ExprId> ids = CollectionConverters.asJava(columns).stream()
                .map(Attribute::exprId)
                .toList();
        return CollectionConverters.asJava(chosen).stream()
                .mapToInt(column -> ids.indexOf(column.exprId()))
                .toArray();
    }
}
