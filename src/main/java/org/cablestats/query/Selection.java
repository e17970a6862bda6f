package org.cablestats.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cables a statistic, question or report is about. Narrows the {@code cables} view, never the SQL.
 *
 * @param from first day, UTC
 * @param to last day, UTC
 * @param origins posts or offices as the source writes them; any of them
 * @param countries ISO 3166-1 alpha-2; any of them
 * @param classifications the levels' labels; any of them
 * @param topics topic ids; any of them
 * @param subject id of the topic that a report is on, and its cables are about whatever else holds; null of no such report
 * @param where a condition in SQL over the columns of {@code cables}
 */
public record Selection(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> origins,
        List<String> countries,
        List<String> classifications,
        List<String> topics,
        @Nullable String subject,
        @Nullable String where) {

    public static final Selection ALL = new Selection(null, null, List.of(), List.of(), List.of(), List.of(), null);

    public Selection {
        origins = List.copyOf(origins);
        countries = List.copyOf(countries);
        classifications = List.copyOf(classifications);
        topics = List.copyOf(topics);
    }

    /** A selection of no report on a topic. */
    public Selection(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> origins,
            List<String> countries,
            List<String> classifications,
            List<String> topics,
            @Nullable String where) {
        this(from, to, origins, countries, classifications, topics, null, where);
    }

    /** The cables of this selection that are about a topic. */
    public Selection about(String topic) {
        return new Selection(from, to, origins, countries, classifications, topics, topic, where);
    }

    /** The same selection whatever its cables are about. */
    Selection ofAnyTopic() {
        return new Selection(from, to, origins, countries, classifications, List.of(), null, where);
    }

    /** Ids of the topics that it asks for; empty where it asks for none. */
    List<String> chosenTopics() {
        return subject == null ? topics : List.of(subject);
    }
}
