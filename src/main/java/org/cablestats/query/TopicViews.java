package org.cablestats.query;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * What statistics of topics find beside the stored tables.
 *
 * <p>{@code cable_topics} has a row for each cable and topic of it, with the votes of tags, words and model side by side. {@code
 * chosen_topics} has the topics that the selection asks for, all of them where it asks for none, so that one statistic
 * serves the reports on every topic. {@code cables_of_any_topic} has the cables of the selection whatever they are about: what a topic's
 * share is a share of.
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

    private TopicViews() {}

    /** Makes the views known to a session that knows {@code cables} and {@code topics} by their bare names. */
    public static void register(SparkSession session, List<String> chosenTopics) {
        session.sql(CABLE_TOPICS).createOrReplaceTempView("cable_topics");
        session.sql(chosen(chosenTopics)).createOrReplaceTempView("chosen_topics");
    }

    private static String chosen(List<String> topics) {
        return topics.isEmpty()
                ? "SELECT topic AS topic_id FROM topics"
                : "SELECT explode(array(" + Condition.literals(topics) + ")) AS topic_id";
    }
}
