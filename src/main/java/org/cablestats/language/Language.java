package org.cablestats.language;

import java.util.Locale;

/** A language that reports are written in. */
public enum Language {
    EN("unknown", "Other", "and"),
    DE("unbekannt", "Andere", "und");

    private final String unknown;
    private final String other;
    private final String and;

    Language(String unknown, String other, String and) {
        this.unknown = unknown;
        this.other = other;
        this.and = and;
    }

    /** The tag of BCP 47: {@code de}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What files of a report of this name are called: {@code overview}, {@code overview.de}, so that both lie in one folder. */
    public String fileName(String report) {
        return this == EN ? report : report + "." + tag();
    }

    /** What a missing name is called. */
    public String unknown() {
        return unknown;
    }

    /** What the rest of the names is called. */
    public String other() {
        return other;
    }

    /** What stands before the last of several names. */
    public String and() {
        return and;
    }
}
