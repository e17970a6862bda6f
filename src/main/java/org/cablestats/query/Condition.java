package org.cablestats.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A selection as a condition in SQL over the columns of {@code cables}. */
final class Condition {
    private Condition() {}

    /** {@code TRUE} for a selection of all cables. */
    static String of(Selection selection) {
        List<String> parts = new ArrayList<>();
        if (selection.from() != null) {
            parts.add("created >= TIMESTAMP '" + selection.from() + " 00:00:00'");
        }
        if (selection.to() != null) {
            parts.add("created < TIMESTAMP '" + selection.to().plusDays(1) + " 00:00:00'");
        }
        addOneOf(parts, "origin", selection.origins());
        addOneOf(parts, "country", selection.countries());
        addOneOf(parts, "classification", selection.classifications());
        addTopics(parts, selection.topics());
        if (selection.subject() != null) {
            addTopics(parts, List.of(selection.subject()));
        }
        if (selection.where() != null) {
            // On lines of its own, so that a trailing comment does not swallow the closing parenthesis.
            parts.add("(\n" + selection.where() + "\n)");
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
        return values.stream().map(Condition::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
