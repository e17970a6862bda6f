package org.cablestats.cable.reference;

import java.util.List;
import java.util.Optional;

/**
 * The levels of the cables, in rising order; no TOP SECRET is among them. Those of 1973 to 1979 know LIMITED OFFICIAL USE, which is
 * no secrecy by executive order, and may have RESTRICTED, which other governments and NATO use; the others are those of 1966 to 2010.
 */
public enum Classification {
    UNCLASSIFIED("UNCLASSIFIED"),
    OFFICIAL_USE("UNCLASSIFIED//FOR OFFICIAL USE ONLY"),
    LIMITED_OFFICIAL_USE("LIMITED OFFICIAL USE"),
    RESTRICTED("RESTRICTED"),
    CONFIDENTIAL("CONFIDENTIAL"),
    CONFIDENTIAL_NOFORN("CONFIDENTIAL//NOFORN"),
    SECRET("SECRET"),
    SECRET_NOFORN("SECRET//NOFORN");

    private static final List<Classification> ALL = List.of(values());

    private final String label;

    Classification(String label) {
        this.label = label;
    }

    /** The exact words of the source, for example {@code UNCLASSIFIED//FOR OFFICIAL USE ONLY}. */
    public String label() {
        return label;
    }

    /** Whether an executive order, or another government, keeps it secret. */
    public boolean isClassified() {
        return compareTo(RESTRICTED) >= 0;
    }

    /**
     * The level that these words name exactly, or nothing: an unknown level is never guessed. Small letters and blanks around say nothing
     * else: History Lab writes {@code limited official use}.
     */
    public static Optional<Classification> of(String words) {
        String label = words.strip();
        for (Classification level : ALL) {
            if (level.label.equalsIgnoreCase(label)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
