package org.cablestats.cli.print;

import java.util.List;
import java.util.Locale;

public enum ResultFormat {
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
    /** Exact, with the types of the columns, for other engines; in files only. */
    PARQUET("parquet");

    /** What can be printed. */
    public static final List<ResultFormat> PRINTED = List.of(TABLE, CSV, TSV, JSON, JSONL);

    private final String ending;

    ResultFormat(String ending) {
        this.ending = ending;
    }

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in a file's name: {@code .txt}. */
    public String ending() {
        return "." + ending;
    }
}
