package org.cablestats.cli.print;

import java.util.Locale;

/** When a row is shown as a sheet, one line a column, and not in a table. */
public enum Expanded {
    /** Where the table would be wider than the terminal. */
    AUTO,
    ON,
    OFF;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
