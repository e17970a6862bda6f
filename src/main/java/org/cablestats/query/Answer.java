package org.cablestats.query;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * An answer of any size: its columns, and its rows one at a time.
 *
 * @param columns names and types, in order
 * @param rows values as in {@link org.cablestats.result.ResultTable}; can be read once
 */
public record Answer(List<Column> columns, Iterator<List<@Nullable Object>> rows) {
    static Answer of(Dataset<Row> rows) {
        return new Answer(Question.columns(rows), PlainValues.of(rows.toLocalIterator()));
    }
}
