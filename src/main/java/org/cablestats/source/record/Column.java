package org.cablestats.source.record;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cablestats.resource.Resource;

/** A part of a cable that the viewer, other sites and databases have a name for. */
public enum Column {
    ID,
    CREATED,
    RELEASED,
    CLASSIFICATION,
    ORIGIN,
    /** The message itself, or its first part. */
    MESSAGE,
    /** Known, but found elsewhere, or in the message. */
    OTHER;

    private static final Map<String, String> NAMES = Resource.pairs(Column.class, "column-names.tsv");

    /** The column of this name, in letters of any size, with or without a colon. */
    public static Optional<Column> named(String name) {
        String plain = name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(
                        NAMES.get(plain.strip().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .map(column -> valueOf(column.toUpperCase(Locale.ROOT)));
    }
}
