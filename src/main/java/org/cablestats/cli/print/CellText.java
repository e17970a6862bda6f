package org.cablestats.cli.print;

import java.util.Set;
import org.cablestats.fault.PrintableText;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

final class CellText {
    private static final Set<String> SHORT = Set.of("boolean", "date", "timestamp");

    /** Stands where there is no value, for a person at a prompt. */
    static final String NULL = "NULL";

    private CellText() {}

    /** A value on one line, printable. */
    static String oneLine(@Nullable Object value) {
        return PrintableText.line(Json.plain(value));
    }

    /** Whether a column holds texts, lists or maps, and no numbers, days or yes and no. */
    static boolean isText(Column column) {
        return !column.isNumber() && !SHORT.contains(column.type());
    }
}
