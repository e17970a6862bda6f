package org.cablestats.cable.reference;

import java.util.Locale;

/** What a tag says something about. */
public enum TagKind {
    SUBJECT,
    PROGRAM,
    GEOGRAPHIC,
    ORGANISATION;

    /** The word in tables and reports, for example {@code geographic}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
