package org.cablestats.table;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.cablestats.cable.CableParser;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The SQL functions that this program adds.
 *
 * <p>{@code text_of(body)} is a body without page markers and with broken words joined. {@code texts_between(body, starts, ends)}
 * are parts of it in one array, each with its white space folded into single blanks, and {@code lines_between} the same with the
 * lines as they are printed. All parts of a body are asked for at once, as what a call costs most is to hand the body over.
 */
final class Functions {
    private Functions() {}

    /** Makes the functions known to a session. */
    static void register(SparkSession session) {
        UDF1<@Nullable String, @Nullable String> whole = body -> body == null ? null : CableParser.textOf(body);
        session.udf().register("text_of", whole, DataTypes.StringType);
        UDF3<@Nullable String, @Nullable Seq<Integer>, @Nullable Seq<Integer>, @Nullable List<String>> lines =
                Functions::linesBetween;
        UDF3<@Nullable String, @Nullable Seq<Integer>, @Nullable Seq<Integer>, @Nullable List<String>> texts =
                (body, starts, ends) -> folded(linesBetween(body, starts, ends));
        session.udf().register("lines_between", lines, DataTypes.createArrayType(DataTypes.StringType));
        session.udf().register("texts_between", texts, DataTypes.createArrayType(DataTypes.StringType));
    }

    private static @Nullable List<String> linesBetween(
            @Nullable String body, @Nullable Seq<Integer> starts, @Nullable Seq<Integer> ends) {
        if (body == null || starts == null || ends == null) {
            return null;
        }
        return CableParser.textsBetween(body, CollectionConverters.asJava(starts), CollectionConverters.asJava(ends));
    }

    private static @Nullable List<String> folded(@Nullable List<String> parts) {
        return parts == null ? null : parts.stream().map(Functions::folded).toList();
    }

    /** White space as a person reads it: one blank between words. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean isApart = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isSpace = Character.isWhitespace(c) || c == '\u00a0';
            if (!isSpace && isApart && folded.length() > 0) {
                folded.append(' ');
            }
            if (!isSpace) {
                folded.append(c);
            }
            isApart = isSpace;
        }
        return folded.toString();
    }
}
