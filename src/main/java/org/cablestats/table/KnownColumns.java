package org.cablestats.table;

import java.util.Arrays;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.cablestats.table.schema.StoredTable;

/** A table's current rows with all columns that this program knows: null in those that the program lacked which wrote it. */
final class KnownColumns {
    private KnownColumns() {}

    static Dataset<Row> of(StoredTable table, SparkSession session) {
        Dataset<Row> rows = session.table(table.qualified());
        for (StructField known : SparkSchemaUtil.convert(table.schema()).fields()) {
            if (Arrays.stream(rows.columns()).noneMatch(known.name()::equals)) {
                rows = rows.withColumn(known.name(), functions.lit(null).cast(known.dataType()));
            }
        }
        return rows;
    }
}
