package org.cablestats.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the viewer, other sites and databases call the parts of a cable. */
enum Column {
    ID(
            "reference id",
            "ref id",
            "refid",
            "reference number",
            "cable id",
            "cable reference",
            "canonical id",
            "cable",
            "id"),
    CREATED("created", "date created", "date", "date sent", "sent", "date time", "date/time", "datetime"),
    RELEASED("released", "date released", "release date"),
    CLASSIFICATION("classification", "original classification", "level"),
    ORIGIN("origin", "office of origin", "office", "from", "post"),
    /** The message itself, or its first part. */
    MESSAGE("header", "body", "content", "text", "message", "message text", "cable text"),
    /** Known, but found elsewhere, or in the message. */
    OTHER(
            "subject",
            "title",
            "tags",
            "references",
            "refs",
            "destination",
            "media",
            "link",
            "url",
            "source",
            "to",
            "current classification",
            "handling restrictions",
            "executive order",
            "locator",
            "concepts",
            "type",
            "author");

    private static final Map<String, Column> BY_NAME = byName();

    /** With bars between them. */
    private final String names;

    Column(String... names) {
        this.names = String.join("|", names);
    }

    private static Map<String, Column> byName() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : values()) {
            for (String name : column.names.split("\\|", -1)) {
                columns.put(name, column);
            }
        }
        return Map.copyOf(columns);
    }

    /** The column of this name, in letters of any size, with or without a colon. */
    static Optional<Column> named(String name) {
        String plain = name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(
                BY_NAME.get(plain.strip().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
}
