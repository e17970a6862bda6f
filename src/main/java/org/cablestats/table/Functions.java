package org.cablestats.table;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Place;
import org.cablestats.cable.paragraph.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The SQL functions that this program adds, but for {@link TopicsFunction}, which needs a dictionary. Each gives null for null.
 *
 * <p>{@code text_of(body)} is a body without page markers and with broken words joined, {@code paragraphs_of(body)} its numbered
 * paragraphs. {@code texts_between(body, starts, ends)} are parts of it in one array, each with its white space folded into single
 * blanks, and {@code lines_between} the same with the lines as they are printed. All parts of a body are asked for at once, as what a
 * call costs most is to hand the body over. {@code canonical_id(id)} is a reference id in its one form, {@code post_of(origin)} the post
 * that a source's origin, a sender or a station names.
 */
final class Functions {
    private static final DataType PARAGRAPHS = createArrayType(
            new StructType().add("number", IntegerType).add("mark", StringType).add("text", StringType));

    private static final DataType POST =
            new StructType().add("post", StringType).add("country", StringType).add("bureau", StringType);

    private final SparkSession session;

    private Functions(SparkSession session) {
        this.session = session;
    }

    /** Makes the functions known to a session. */
    static void register(SparkSession session) {
        Functions functions = new Functions(session);
        functions.register("canonical_id", StringType, CableParser::canonicalIdOfParts);
        functions.register("post_of", POST, Functions::post);
        functions.register("text_of", StringType, CableParser::textOf);
        functions.register("paragraphs_of", PARAGRAPHS, Functions::paragraphs);
        functions.registerParts("lines_between", CableParser::textsBetween);
        functions.registerParts(
                "texts_between",
                (body, starts, ends) -> CableParser.textsBetween(body, starts, ends).stream()
                        .map(FoldedText::of)
                        .toList());
    }

    private <T> void register(String name, DataType type, UDF1<String, @Nullable T> function) {
        Arguments arguments = new Arguments(name);
        UDF1<@Nullable Object, @Nullable T> checked = value -> {
            String text = arguments.text(value);
            return text == null ? null : function.call(text);
        };
        session.udf().register(name, checked, type);
    }

    private void registerParts(String name, UDF3<String, List<Integer>, List<Integer>, List<String>> function) {
        Arguments arguments = new Arguments(name);
        UDF3<@Nullable Object, @Nullable Object, @Nullable Object, @Nullable List<String>> checked =
                (body, from, to) -> {
                    String text = arguments.text(body);
                    List<Integer> starts = arguments.numbers(from);
                    List<Integer> ends = arguments.numbers(to);
                    return text == null || starts == null || ends == null ? null : function.call(text, starts, ends);
                };
        session.udf().register(name, checked, createArrayType(StringType));
    }

    private static List<Row> paragraphs(String body) {
        return CableParser.paragraphs(body).stream().map(Functions::row).toList();
    }

    private static Row row(Paragraph paragraph) {
        return RowFactory.create(paragraph.number(), paragraph.mark(), FoldedText.of(paragraph.text()));
    }

    private static @Nullable Row post(String written) {
        Place place = CableParser.place(written);
        return place == null ? null : RowFactory.create(place.post(), place.country(), place.bureau());
    }
}
