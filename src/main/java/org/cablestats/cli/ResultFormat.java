package org.cablestats.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a result is printed. */
enum ResultFormat {
    /** For people: aligned, and cut where a terminal ends. */
    TABLE,
    CSV,
    JSON;

    /** The words on the command line. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(ResultFormat::word).toList();

    /** The word on the command line, which is a file's ending as well. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a word names. */
    static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
