package org.cablestats.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a result is printed. */
enum ResultFormat {
    /** For people: aligned, and cut where a terminal ends. */
    TABLE("txt"),
    /** For spreadsheets: a text that one would run as a formula is guarded, what is not printable is replaced. */
    CSV("csv"),
    /** Exact: a tabulator, line feed or backslash within a text, and what is not printable, is written with a backslash. */
    TSV("tsv"),
    /** An array of objects. */
    JSON("json"),
    /** An object a line. */
    JSONL("jsonl"),
    /** Exact, with the types of the columns, for other engines; of questions only, which have such types, and in files only. */
    PARQUET("parquet");

    /** What can be printed. */
    static final List<ResultFormat> PRINTED = List.of(TABLE, CSV, TSV, JSON, JSONL);

    private final String ending;

    ResultFormat(String ending) {
        this.ending = ending;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in a file's name: {@code .txt}. */
    String ending() {
        return "." + ending;
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
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }
}
