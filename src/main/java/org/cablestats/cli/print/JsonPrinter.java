package org.cablestats.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Output;
import org.cablestats.query.Answer;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** Prints an answer as a JSON array in full: one object per row and line. */
public final class JsonPrinter {
    private JsonPrinter() {}

    public static void print(Answer answer, Output out) {
        out.print("[");
        String separator = "\n";
        while (answer.rows().hasNext()) {
            out.print(separator);
            out.print(object(answer.columns(), answer.rows().next()));
            separator = ",\n";
        }
        out.line(separator.equals("\n") ? "]" : "\n]");
    }

    /** A row as an object on one line. */
    public static String object(List<Column> columns, List<@Nullable Object> row) {
        return Json.of(fields(columns, row));
    }

    /** A row by the names of its columns. */
    public static Map<String, @Nullable Object> fields(List<Column> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i).name(), row.get(i));
        }
        return object;
    }
}
