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

    /** White space as a person reads it: one blank between words. In place, as this sees every character of every cable. */
    private static String folded(String text) {
        char[] chars = text.toCharArray();
        int end = 0;
        boolean isApart = false;
        for (char c : chars) {
            boolean isSpace = isSpace(c);
            if (!isSpace) {
                if (isApart && end > 0) {
                    chars[end++] = ' ';
                }
                chars[end++] = c;
            }
            isApart = isSpace;
        }
        return new String(chars, 0, end);
    }

    private static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || c >= '\u001c';
        }
        return c == '\u00a0' || (c > '\u1000' && Character.isWhitespace(c));
    }
}
