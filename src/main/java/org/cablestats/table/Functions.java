package org.cablestats.table;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.cablestats.cable.CableParser;
import org.jspecify.annotations.Nullable;

/** The SQL functions that this program adds. */
final class Functions {
    private Functions() {}

    /** {@code text_of(body)}: without page markers, broken words joined; {@code text_between(body, start, end)}: a part of it. */
    static void register(SparkSession session) {
        UDF1<@Nullable String, @Nullable String> whole = body -> body == null ? null : CableParser.textOf(body);
        UDF3<@Nullable String, Integer, Integer, @Nullable String> part =
                (body, start, end) -> body == null ? null : CableParser.textBetween(body, start, end);
        session.udf().register("text_of", whole, DataTypes.StringType);
        session.udf().register("text_between", part, DataTypes.StringType);
    }
}
