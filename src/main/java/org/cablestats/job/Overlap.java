package org.cablestats.job;

import java.util.Locale;

/** What a run does where another command is at work on its warehouse. */
public enum Overlap {
    /** It waits. */
    WAIT,
    /** It ends, and says so. */
    STOP;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
