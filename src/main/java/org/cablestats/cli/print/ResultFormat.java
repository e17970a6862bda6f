package org.cablestats.cli.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a file's name ends in; null after complaining that it tells none of these.
     *
     * @param otherwise what else would tell, as the end of a sentence; empty for nothing
     */
    public static @Nullable ResultFormat ofFile(
            String option, Path file, List<ResultFormat> formats, String otherwise, Problems mistakes) {
        String name = file.toString();
        for (ResultFormat each : formats) {
            if (name.toLowerCase(Locale.ROOT).endsWith(each.ending())) {
                return each;
            }
        }
        String endings = formats.stream().map(ResultFormat::ending).collect(Collectors.joining(", "));
        mistakes.add(Form.mistake(option, name, "a name that ends in one of " + endings + otherwise));
        return null;
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
