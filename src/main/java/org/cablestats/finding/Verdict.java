package org.cablestats.finding;

import java.util.Arrays;
import java.util.Locale;

/** What may be said of a difference. */
public enum Verdict {
    ROSE,
    FELL,
    /** Within chance, and there are so many that a difference worth telling would have shown. */
    HARDLY_CHANGED,
    TOO_FEW_TO_SAY;

    /** In words, for a table: {@code hardly changed}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same where a group is held against the others: {@code more}, {@code hardly differs}. */
    public String compared() {
        return switch (this) {
            case ROSE -> "more";
            case FELL -> "fewer";
            case HARDLY_CHANGED -> "hardly differs";
            case TOO_FEW_TO_SAY -> words();
        };
    }

    /** Whether these words, of a table, say that there is a difference. */
    public static boolean isChange(String words) {
        return Arrays.stream(values())
                .filter(Verdict::isChange)
                .anyMatch(verdict -> words.equals(verdict.words()) || words.equals(verdict.compared()));
    }

    /** Whether it says that there is a difference. */
    public boolean isChange() {
        return this == ROSE || this == FELL;
    }
}
