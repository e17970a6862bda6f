package org.cablestats.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
 * @param except cables that are not in it, whatever else holds; null where there are none
 */
public record Selection(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> origins,
        List<String> countries,
        List<String> classifications,
        List<String> topics,
        @Nullable String subject,
        @Nullable String where,
        @Nullable Selection except) {

    public static final Selection ALL =
            new Selection(null, null, List.of(), List.of(), List.of(), List.of(), null, null);

    /** One that leaves nothing out of what it asks for. */
    public Selection(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> origins,
            List<String> countries,
            List<String> classifications,
            List<String> topics,
            @Nullable String subject,
            @Nullable String where) {
        this(from, to, origins, countries, classifications, topics, subject, where, null);
    }

    public Selection {
        origins = List.copyOf(origins);
        countries = List.copyOf(countries);
        classifications = List.copyOf(classifications);
        topics = List.copyOf(topics);
    }

    /** The cables of this selection that are about a topic. */
    public Selection about(String topic) {
        return new Selection(from, to, origins, countries, classifications, topics, topic, where, except);
    }

    /** The cables of this selection that are not in another one. */
    public Selection without(Selection other) {
        return new Selection(from, to, origins, countries, classifications, topics, subject, where, other);
    }

    /** Whether both ask for the same topics. */
    boolean isOfTopicsOf(Selection other) {
        return topics.equals(other.topics) && Objects.equals(subject, other.subject);
    }

    /** The same selection whatever its cables are about. What it leaves out for its topics is in it. */
    Selection ofAnyTopic() {
        Selection left = except == null || !isOfTopicsOf(except) ? null : except.ofAnyTopic();
        return new Selection(from, to, origins, countries, classifications, List.of(), null, where, left);
    }

    /** The same selection wherever its cables are from. */
    Selection ofAnyPlace() {
        return new Selection(from, to, List.of(), List.of(), classifications, topics, subject, where, except);
    }

    /** All cables from its places that it does not leave out, whatever else is asked of them. */
    Selection ofPlacesAlone() {
        return new Selection(null, null, origins, countries, List.of(), List.of(), null, null, except);
    }

    /** The same with all that it leaves out. */
    Selection withoutExcept() {
        return new Selection(from, to, origins, countries, classifications, topics, subject, where, null);
    }

    /** All cables that are about its topics, of whatever else. */
    Selection ofTopicsAlone() {
        Selection left = except == null || isOfTopicsOf(except) ? null : except;
        return new Selection(null, null, List.of(), List.of(), List.of(), topics, subject, null, left);
    }

    /** Ids of the topics that it asks for; empty where it asks for none. */
    public List<String> chosenTopics() {
        return subject == null ? topics : List.of(subject);
    }

    /** As a condition in SQL over the columns of {@code cables}; {@code TRUE} for all of them. */
    String condition() {
        List<String> parts = new ArrayList<>();
        if (from != null) {
            parts.add("created >= TIMESTAMP '" + from + " 00:00:00'");
        }
        if (to != null) {
            parts.add("created < TIMESTAMP '" + to.plusDays(1) + " 00:00:00'");
        }
        addOneOf(parts, "origin", origins);
        addOneOf(parts, "country", countries);
        addOneOf(parts, "classification", classifications);
        addTopics(parts, topics);
        if (subject != null) {
            addTopics(parts, List.of(subject));
        }
        if (where != null) {
            // On lines of its own, so that a trailing comment does not swallow the closing parenthesis.
            parts.add("(\n" + where + "\n)");
        }
        if (except != null) {
            // A value that is not known is not in the other selection.
            parts.add("NOT coalesce((" + except.condition() + "), false)");
        }
        return parts.isEmpty() ? "TRUE" : String.join(" AND ", parts);
    }

    private static void addTopics(List<String> parts, List<String> topics) {
        if (!topics.isEmpty()) {
            parts.add("exists(topics, each -> each.topic IN (" + literals(topics) + "))");
        }
    }

    private static void addOneOf(List<String> parts, String column, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(column + " IN (" + literals(values) + ")");
        }
    }

    static String literals(List<String> values) {
        return values.stream().map(Selection::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
