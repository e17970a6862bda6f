package org.cablestats.query;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** Plain values as the engine's own, the way back from {@link PlainValues}. */
final class EngineRows {
    private EngineRows() {}

    static Dataset<Row> of(ResultTable table, SparkSession session) {
        StructType schema = StructType.fromDDL(table.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", ")));
        List<Row> rows =
                table.rows().stream().map(row -> row(table.columns(), row)).toList();
        return session.createDataFrame(rows, schema);
    }

    private static Row row(List<Column> columns, List<@Nullable Object> values) {
        @Nullable Object[] cells = new Object[values.size()];
        for (int i = 0; i < cells.length; i++) {
            Object value = values.get(i);
            cells[i] = columns.get(i).type().equals("int") && value instanceof Long number
                    ? (Object) Math.toIntExact(number)
                    : value;
        }
        return RowFactory.create(cells);
    }
}
