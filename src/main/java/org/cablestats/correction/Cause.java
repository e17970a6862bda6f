package org.cablestats.correction;

import java.util.Locale;

/** Why a number is another one than in the earlier report. */
public enum Cause {
    /** Cables that came, of a month that the earlier report had whole. */
    LATE_RELEASE,
    /** Cables of which their source says something else now. */
    SOURCE_CHANGED,
    /** Cables that the program stores otherwise, of the same content: another parser, other columns. */
    READ_ANEW,
    /** Cables that are about other topics now, and nothing else of them is other. */
    TOPICS_CHANGED,
    /** Cables that are no longer there. */
    GONE,
    /** Cables that came, of the last month of the earlier report or a later one: that is growth, and corrects nothing. */
    OPEN_PERIOD,
    /** None of the cables that the row counts, but others that its number is held against. */
    OTHERS,
    /** The state of the cables is another one, and what became of them cannot be told. */
    STATE,
    /** The statistic is defined otherwise. */
    DEFINITION,
    /** Another version of the program made the earlier report. */
    VERSION,
    /** Nothing that was compared is other. */
    UNKNOWN;

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
