package org.cablestats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cablestats.statistic.ResultTable;
import org.jspecify.annotations.Nullable;

/** Text that a page can hold. */
final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /**
     * The text with U+FFFD for what XML forbids (one control character in a subject line would stop the whole report) and for
     * what turns the direction of the text after it (one override in a name would mirror the rest of its row).
     */
    static String of(String text) {
        return text.codePoints()
                .map(point -> isUnfit(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnfit(int point) {
        if (Character.isISOControl(point)) {
            return point != '\t' && point != '\n' && point != '\r';
        }
        boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return loneSurrogate || noCharacter || turnsDirection;
    }

    /** The table with each text of it replaced. */
    static ResultTable map(ResultTable table, UnaryOperator<String> replace) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (@Nullable Object value : row) {
                copy.add(value instanceof String text ? replace.apply(text) : value);
            }
            rows.add(copy);
        }
        return new ResultTable(table.columns(), rows);
    }

    /** The name of a column in words: {@code first_year} becomes {@code First year}. */
    static String heading(String column) {
        String words = column.replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
