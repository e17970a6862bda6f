package org.cablestats.cable;

import java.util.Arrays;
import java.util.Optional;

/** The six levels that occur in the corpus, in rising order; no TOP SECRET is in it. */
public enum Classification {
    UNCLASSIFIED("UNCLASSIFIED"),
    OFFICIAL_USE("UNCLASSIFIED//FOR OFFICIAL USE ONLY"),
    CONFIDENTIAL("CONFIDENTIAL"),
    CONFIDENTIAL_NOFORN("CONFIDENTIAL//NOFORN"),
    SECRET("SECRET"),
    SECRET_NOFORN("SECRET//NOFORN");

    private final String label;

    Classification(String label) {
        this.label = label;
    }

    /** The exact words of the source, for example {@code UNCLASSIFIED//FOR OFFICIAL USE ONLY}. */
    public String label() {
        return label;
    }

    /** The level that these words name exactly, or nothing: an unknown level is never guessed. */
    public static Optional<Classification> of(String label) {
        return Arrays.stream(values())
                .filter(level -> level.label.equals(label))
                .findFirst();
    }
}
