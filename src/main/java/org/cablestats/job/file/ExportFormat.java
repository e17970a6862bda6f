package org.cablestats.job.file;

import java.util.Locale;

/** What the files of an export are. */
public enum ExportFormat {
    /** The data files as they are. */
    PARQUET,
    /** Exact: no text is changed for a spreadsheet; lists and structs are JSON. */
    CSV,
    /** One object a line; cables as {@code parse} prints them. */
    JSON,
    /** One file a cable, to read. */
    TEXT;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
