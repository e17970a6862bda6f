package org.cablestats.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/** Values as compact JSON on one line. */
public final class Json {
    private Json() {}

    /**
     * JSON of a value: null, {@link CharSequence}, {@link Boolean}, {@link Number}, {@link LocalDate} and {@link Instant} (as ISO
     * 8601 text), or a {@link List} or {@link Map} of such; keys keep the map's order. Letters of all scripts stay as they are;
     * what is not printable is escaped, so that it is exact and does nothing. JSON has no NaN and no infinity: they become text.
     */
    public static String of(@Nullable Object value) {
        if (value instanceof CharSequence || value instanceof LocalDate || value instanceof Instant) {
            return text(value.toString());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        throw new IllegalArgumentException("Cannot write JSON of " + value.getClass());
    }

    /** A value as it is read rather than as JSON: null is nothing, a text or a time itself, numbers, lists and maps are JSON. */
    public static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        boolean isJson = value instanceof List<?> || value instanceof Map<?, ?> || value instanceof Number;
        return isJson ? of(value) : value.toString();
    }

    private static String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            String plain = PlainNumber.of(number.doubleValue());
            return Double.isFinite(number.doubleValue()) ? plain : text(plain);
        }
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            switch (point) {
                case '"', '\\' -> out.append('\\').appendCodePoint(point);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (PrintableText.isPrintable(point)) {
                        out.appendCodePoint(point);
                    } else {
                        out.append(PrintableText.escaped(point));
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
