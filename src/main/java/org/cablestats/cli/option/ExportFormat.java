package org.cablestats.cli.option;

import java.util.List;
import java.util.Locale;
import org.cablestats.job.Form;

public enum ExportFormat {
    /** The data files as they are. */
    PARQUET,
    /** Exact: no text is changed for a spreadsheet; lists and structs are JSON. */
    CSV,
    /** One object a line; cables as {@code parse} prints them. */
    JSON,
    /** One file a cable, to read. */
    TEXT;

    /** The words on the command line. */
    public static final Form<ExportFormat> FORM = Form.of(List.of(values()), ExportFormat::word);

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
