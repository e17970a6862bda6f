package org.cablestats.job.file;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cablestats.fault.PrintableText;
import org.cablestats.query.Answer;
import org.cablestats.result.Json;
import org.cablestats.result.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * An answer as lines of values apart by tabulators, in full, below the names of the columns. No value is nothing; a tabulator,
 * line feed, carriage return or backslash is {@code \t}, {@code \n}, {@code \r}, {@code \\}, what else is not printable as in JSON;
 * nested values are JSON.
 */
final class TabulatedText {
    private TabulatedText() {}

    static void write(Answer answer, Consumer<CharSequence> out) {
        out.accept(answer.columns().stream()
                .map(column -> escaped(column.name()))
                .collect(Collectors.joining("\t", "", "\n")));
        answer.rows().forEachRemaining(row -> out.accept(line(row) + "\n"));
    }

    private static String line(List<@Nullable Object> row) {
        return row.stream().map(TabulatedText::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return PlainNumber.of(number);
        }
        boolean nested = value instanceof List<?> || value instanceof Map<?, ?>;
        return escaped(nested ? Json.of(value) : value.toString());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (PrintableText.isPrintable(character)) {
                        escaped.appendCodePoint(character);
                    } else {
                        escaped.append(PrintableText.escaped(character));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
