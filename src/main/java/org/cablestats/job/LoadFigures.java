package org.cablestats.job;

import java.util.List;
import org.cablestats.table.schema.LoadCounts;

/** The figures of a load that can drift. */
final class LoadFigures {
    /** Their words, as the table {@code loads} has them. */
    static final List<String> WORDS = List.of("cables", "read", "duplicate", "rejected");

    private LoadFigures() {}

    /** One of them, of a load and the cables after it. */
    static long of(String word, LoadCounts counts, long cables) {
        return switch (word) {
            case "cables" -> cables;
            case "read" -> counts.read();
            case "duplicate" -> counts.duplicate();
            case "rejected" -> counts.rejected();
            default -> throw new IllegalArgumentException("No figure of a load: " + word);
        };
    }

    static String words(String word) {
        return word.equals("cables") ? word : word + " records";
    }
}
