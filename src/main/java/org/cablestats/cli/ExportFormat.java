package org.cablestats.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an export is written. */
enum ExportFormat {
    /** The data files as they are. */
    PARQUET,
    /** Exact: no text is changed for a spreadsheet; lists and structs are JSON. */
    CSV,
    /** One object a line; cables as {@code parse} prints them. */
    JSON;

    /** The words on the command line. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(ExportFormat::word).toList();

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a word names. */
    static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
