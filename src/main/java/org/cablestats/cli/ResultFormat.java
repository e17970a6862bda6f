package org.cablestats.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a result is printed. */
enum ResultFormat {
    /** For people: aligned, and cut where a terminal ends. */
    TABLE("txt"),
    /** For spreadsheets: a text that one would run as a formula is guarded. */
    CSV("csv"),
    /** Exact: a tabulator, line feed or backslash within a text is written with a backslash. */
    TSV("tsv"),
    /** An array of objects. */
    JSON("json"),
    /** An object a line. */
    JSONL("jsonl");

    /** The words on the command line. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(ResultFormat::word).toList();

    /** What a file's name may end in: {@code .txt, .csv, .tsv, .json, .jsonl}. */
    static final String ENDINGS =
            Arrays.stream(values()).map(format -> "." + format.ending).collect(Collectors.joining(", "));

    private final String ending;

    ResultFormat(String ending) {
        this.ending = ending;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a word names. */
    static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** The format that a file's name asks for. */
    static Optional<ResultFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.ending))
                .findFirst();
    }
}
