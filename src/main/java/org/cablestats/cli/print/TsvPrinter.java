package org.cablestats.cli.print;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.cli.console.Output;
import org.cablestats.fault.PrintableText;
import org.cablestats.query.Answer;
import org.cablestats.result.Json;
import org.cablestats.result.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Prints an answer as lines of values apart by tabulators, in full, below the names of the columns. No value is nothing; a tabulator,
 * line feed, carriage return or backslash is {@code \t}, {@code \n}, {@code \r}, {@code \\}, what else is not printable as in JSON;
 * nested values are JSON.
 */
public final class TsvPrinter {
    private TsvPrinter() {}

    public static void print(Answer answer, Output out) {
        out.line(answer.columns().stream().map(column -> escaped(column.name())).collect(Collectors.joining("\t")));
        answer.rows().forEachRemaining(row -> out.line(line(row)));
    }

    private static String line(List<@Nullable Object> row) {
        return row.stream().map(TsvPrinter::cell).collect(Collectors.joining("\t"));
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
