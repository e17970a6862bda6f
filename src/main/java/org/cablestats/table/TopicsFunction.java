package org.cablestats.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.cablestats.cable.CableParser;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicMatch;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * {@code topics_of(tags, subject, body)}: the topics that a dictionary alone finds, without a learned model, as {@code cables.topics} has
 * them but for votes and evidence. Null where tags or body are; a cable without a subject has topics, too.
 */
final class TopicsFunction {
    private static final String NAME = "topics_of";

    private static final DataType TOPICS = createArrayType(
            new StructType().add("topic", StringType).add("source", StringType).add("confidence", DoubleType));

    private TopicsFunction() {}

    /** Makes the function known to a session. */
    static void register(SparkSession session, TopicDictionary dictionary) {
        TopicFinder finder = TopicFinder.of(dictionary);
        Arguments arguments = new Arguments(NAME);
        UDF3<@Nullable Object, @Nullable Object, @Nullable Object, @Nullable List<Row>> function =
                (tags, subject, body) -> {
                    List<String> codes = arguments.texts(tags);
                    String title = arguments.text(subject);
                    String text = arguments.text(body);
                    return codes == null || text == null ? null : topics(finder, codes, title, text);
                };
        session.udf().register(NAME, function, TOPICS);
    }

    private static List<Row> topics(TopicFinder finder, List<String> tags, @Nullable String subject, String body) {
        return finder.find(subject, CableParser.content("", body), tags).stream()
                .map(TopicsFunction::row)
                .toList();
    }

    private static Row row(TopicMatch topic) {
        return RowFactory.create(topic.topic(), topic.source().label(), topic.confidence());
    }
}
