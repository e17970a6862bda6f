package org.cablestats.connector;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** A layout under the name by which Spark finds it, {@code cablestats-csv} for that of {@link CsvSource}. */
interface LayoutSource extends TableProvider, DataSourceRegister {
    /** Name of the layout, which the class has before the word Source. */
    private String layout() {
        return getClass().getSimpleName().replace("Source", "").toLowerCase(Locale.ROOT);
    }

    @Override
    default String shortName() {
        return "cablestats-" + layout();
    }

    @Override
    default StructType inferSchema(CaseInsensitiveStringMap options) {
        return RawColumn.schema(ReadOptions.of(options).rejects());
    }

    @Override
    default Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new RawTable(shortName(), layout(), schema);
    }
}
