package org.cablestats.table.schema;

import java.util.List;
import org.cablestats.topic.TopicMatch;
import org.jspecify.annotations.Nullable;

/** What a cable is about: one of the values in its column of topics. */
public record StoredTopic(
        @Meaning("Id of the dictionary") String topic,

        @Meaning("What says so: tag, text or both; model where only a learned model does")
        String source,

        @Meaning("How sure it is, 0 to 1") double confidence,

        @Meaning("Greatest weight of its tags for the topic, 0 to 1; null where no tag speaks for it") @Nullable Double tagVote,

        @Meaning("How sure the words alone are, 0 to 1; null where there are none") @Nullable Double textVote,

        @Meaning("How probable a learned model finds a tag for the topic, 0 to 1; null where none was asked") @Nullable Double modelVote,

        @Meaning("All phrases and tags that show it, strongest first")
        List<Hit> evidence) {
    private static final RowShape<StoredTopic> SHAPE = RowShape.of(StoredTopic.class);

    static final ColumnType TYPE = new ColumnType.ListOf(SHAPE.nested().column());

    /** What shows a topic. */
    public record Hit(
            @Meaning("As the dictionary writes it; or a tag, TAGS: SNAR; or a term of a learned model, MODEL: heroin")
            String phrase,

            @Meaning("How often it occurs") int count,

            @Meaning("What it adds to the topic's score, or to the model's log-odds")
            double points,

            @Meaning(
                    "Numbers of the paragraphs that it stands in, as printed; none of a tag or of a phrase in the subject only")
            List<Integer> paragraphs) {}

    /** The column's value for a cable about these topics. */
    public static List<List<@Nullable Object>> values(List<TopicMatch> topics) {
        return topics.stream().map(topic -> SHAPE.row(of(topic))).toList();
    }

    /** The topics of a value of the column; none where it has none. */
    public static List<StoredTopic> read(@Nullable Object value) {
        return value instanceof List<?> topics
                ? topics.stream().map(topic -> SHAPE.record((List<?>) topic)).toList()
                : List.of();
    }

    private static StoredTopic of(TopicMatch match) {
        return new StoredTopic(
                match.topic(),
                match.source().label(),
                match.confidence(),
                match.votes().tag(),
                match.votes().text(),
                match.votes().model(),
                match.evidence().stream()
                        .map(hit -> new Hit(hit.phrase(), hit.count(), hit.points(), hit.paragraphs()))
                        .toList());
    }
}
