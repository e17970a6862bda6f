package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.DOUBLE;
import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.STRING;

import java.util.Arrays;
import java.util.List;
import org.cablestats.table.ColumnType.Field;
import org.cablestats.table.ColumnType.ListOf;
import org.cablestats.table.ColumnType.StructOf;
import org.cablestats.topic.TopicMatch;
import org.jspecify.annotations.Nullable;

/** The values of the column {@code topics}. */
public final class TopicValues {
    private static final ListOf EVIDENCE = new ListOf(
            StructOf.of(
                    new Field(
                            "phrase",
                            STRING,
                            "As the dictionary writes it; or a tag, TAGS: SNAR; or a term of a learned model, MODEL: heroin"),
                    new Field("count", INT, "How often it occurs"),
                    new Field("points", DOUBLE, "What it adds to the topic's score, or to the model's log-odds"),
                    new Field(
                            "paragraphs",
                            new ListOf(INT),
                            "Numbers of the paragraphs that it stands in, as printed; none of a tag or of a phrase in the subject only")));

    static final ListOf TYPE = new ListOf(StructOf.of(
            new Field("topic", STRING, "Id of the dictionary"),
            new Field("source", STRING, "What says so: tag, text or both; model where only a learned model does"),
            new Field("confidence", DOUBLE, "How sure it is, 0 to 1"),
            new Field(
                    "tag_vote",
                    DOUBLE,
                    "Greatest weight of its tags for the topic, 0 to 1; null where no tag speaks for it"),
            new Field("text_vote", DOUBLE, "How sure the words alone are, 0 to 1; null where there are none"),
            new Field(
                    "model_vote",
                    DOUBLE,
                    "How probable a learned model finds a tag for the topic, 0 to 1; null where none was asked"),
            new Field("evidence", EVIDENCE, "All phrases and tags that show it, strongest first")));

    private TopicValues() {}

    /** The column's value for a cable about these topics. */
    public static List<List<@Nullable Object>> of(List<TopicMatch> topics) {
        return topics.stream().map(TopicValues::topic).toList();
    }

    private static List<@Nullable Object> topic(TopicMatch match) {
        return Arrays.asList(
                match.topic(),
                match.source().label(),
                match.confidence(),
                match.votes().tag(),
                match.votes().text(),
                match.votes().model(),
                evidence(match.evidence()));
    }

    private static List<List<Object>> evidence(List<TopicMatch.Evidence> evidence) {
        return evidence.stream()
                .map(hit -> List.<Object>of(hit.phrase(), hit.count(), hit.points(), hit.paragraphs()))
                .toList();
    }
}
