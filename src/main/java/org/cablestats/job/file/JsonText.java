package org.cablestats.job.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cablestats.query.Answer;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** An answer as a JSON array in full: one object per row and line. */
final class JsonText {
    private JsonText() {}

    static void write(Answer answer, Consumer<CharSequence> out) {
        out.accept("[");
        String separator = "\n";
        while (answer.rows().hasNext()) {
            out.accept(separator);
            out.accept(object(answer.columns(), answer.rows().next()));
            separator = ",\n";
        }
        out.accept(separator.equals("\n") ? "]\n" : "\n]\n");
    }

    /** A row as an object on one line. */
    static String object(List<Column> columns, List<@Nullable Object> row) {
        return Json.of(fields(columns, row));
    }

    /** A row by the names of its columns. */
    static Map<String, @Nullable Object> fields(List<Column> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i).name(), row.get(i));
        }
        return object;
    }
}
