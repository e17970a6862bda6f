package org.cablestats.query;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * What statistics of topics find beside the stored tables.
 *
 * <p>{@code cable_topics} has a row for each cable and topic of it, with the votes of tags, words and model side by side;
 * {@code topic_evidence} one for each phrase or tag that shows it, {@code cable_subtopics} one for each part of it.
 *
 * <p>{@code chosen_topics} has the topics that the selection asks for, all of them where it asks for none, so that one statistic serves
 * the reports on every topic. {@code cables_of_any_topic} has the cables of the selection whatever they are about: what a topic's share is
 * a share of.
 */
public final class TopicViews {
    /** One row for each cable and topic of it. The votes: what tags say, what words say, what a learned model says. */
    private static final String CABLE_TOPICS = """
            SELECT found.id, found.about.topic AS topic_id, coalesce(topics.label, found.about.topic) AS topic,
                   coalesce(topics.generic, false) AS generic, found.about.source, found.about.confidence,
                   found.about.source IN ('tag', 'both') AS by_tag, found.about.source IN ('text', 'both') AS by_text,
                   found.about.source = 'model' AS by_model, found.about.evidence
            FROM (SELECT id, explode(topics) AS about FROM cables) found
            LEFT JOIN topics ON topics.topic = found.about.topic
            """;

    /** One row for each phrase or tag that shows a topic of a cable, with what the dictionary says of the phrase. */
    private static final String TOPIC_EVIDENCE = """
            SELECT found.id, found.topic_id, found.topic, found.hit.phrase, found.hit.count AS occurrences, found.hit.points,
                   phrases.weight, phrases.subtopic AS subtopic_id, phrases.subtopic_label AS subtopic, phrases.body
            FROM (SELECT id, topic_id, topic, explode(evidence) AS hit FROM cable_topics) found
            LEFT JOIN phrases ON phrases.topic = found.topic_id AND phrases.phrase = found.hit.phrase
            """;

    /**
     * One row for each cable and part of a topic of it. One strong phrase shows a part, or two of any kind: what is asked of the topic
     * itself, but for its score.
     */
    private static final String CABLE_SUBTOPICS = """
            SELECT id, topic_id, topic, subtopic_id, max(subtopic) AS subtopic
            FROM topic_evidence
            WHERE subtopic_id IS NOT NULL
            GROUP BY id, topic_id, topic, subtopic_id
            HAVING max(weight) >= 3 OR count(*) >= 2
            """;

    private TopicViews() {}

    /** Makes the views known to a session that knows {@code cables}, {@code topics} and {@code phrases} by their bare names. */
    public static void register(SparkSession session, List<String> chosenTopics) {
        session.sql(CABLE_TOPICS).createOrReplaceTempView(View.CABLE_TOPICS.label());
        session.sql(TOPIC_EVIDENCE).createOrReplaceTempView(View.TOPIC_EVIDENCE.label());
        session.sql(CABLE_SUBTOPICS).createOrReplaceTempView(View.CABLE_SUBTOPICS.label());
        session.sql(chosen(chosenTopics)).createOrReplaceTempView(View.CHOSEN_TOPICS.label());
    }

    private static String chosen(List<String> topics) {
        return topics.isEmpty()
                ? "SELECT topic AS topic_id FROM topics"
                : "SELECT explode(array(" + Selection.literals(topics) + ")) AS topic_id";
    }
}
