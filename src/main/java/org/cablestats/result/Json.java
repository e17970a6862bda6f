package org.cablestats.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/** Values as compact JSON on one line. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * JSON of a value: null, {@link CharSequence}, {@link Boolean}, {@link Number}, {@link LocalDate} and {@link Instant} (as ISO
     * 8601 text), or a {@link List} or {@link Map} of such; keys keep the map's order. Letters of all scripts stay as they are;
     * what is not printable is escaped, so that it is exact and does nothing. JSON has no NaN and no infinity: they become text.
     */
    public static String of(@Nullable Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof CharSequence || value instanceof LocalDate || value instanceof Instant) {
            text(value.toString());
        } else if (value instanceof Number number) {
            number(number);
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            throw new IllegalArgumentException("Cannot write JSON of " + value.getClass());
        }
    }

    private void list(List<?> list) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            value(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            text(String.valueOf(entry.getKey()));
            out.append(':');
            value(entry.getValue());
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (Double.isFinite(value)) {
                out.append(PlainNumber.of(value));
            } else {
                text(PlainNumber.of(value));
            }
        } else if (number instanceof BigDecimal decimal) {
            out.append(decimal.toPlainString());
        } else {
            out.append(number);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> i += character(text.codePointAt(i)) - 1;
            }
        }
        out.append('"');
    }

    /** A character of any other kind; how many of Java's it is. */
    private int character(int point) {
        if (PrintableText.isPrintable(point)) {
            out.appendCodePoint(point);
        } else {
            out.append(PrintableText.escaped(point));
        }
        return Character.charCount(point);
    }
}
