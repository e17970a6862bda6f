package org.cablestats.alert;

import java.util.Locale;

/** What is told of an alert in a run. */
public enum Telling {
    NOTHING,
    /** It fires, and nobody was told of that. */
    FIRES,
    /** It still fires. */
    STILL_FIRES,
    /** It does not fire any more, and somebody was told that it did. */
    ENDED;

    /** For people and records: {@code still fires}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Telling of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether it says that the alert fires. */
    public boolean isOfFire() {
        return this == FIRES || this == STILL_FIRES;
    }
}
