package org.cablestats.statistic;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the checks of a header. */
final class CheckSyntax {
    /** For messages. */
    static final String FORMS =
            "unique A, B | filled A | sum A = total | sum A >= total | max A <= total | each A + B = C";

    private CheckSyntax() {}

    /** The check that these words state, or null where they state none. */
    static @Nullable Check parse(String written) {
        String[] words = written.strip().split("\\s+", 2);
        if (words.length < 2) {
            return null;
        }
        String rest = words[1];
        return switch (words[0]) {
            case "unique" -> unique(rest);
            case "filled" -> isName(rest) ? new Check.Filled(rest) : null;
            case "sum" -> sum(rest);
            case "max" -> max(rest);
            case "each" -> each(rest);
            default -> null;
        };
    }

    private static @Nullable Check unique(String rest) {
        List<String> columns = names(rest, ",");
        return columns.isEmpty() ? null : new Check.Unique(columns);
    }

    private static @Nullable Check sum(String rest) {
        String column = before(rest, ">= total");
        if (column != null) {
            return new Check.SumIsAtLeastTotal(column);
        }
        column = before(rest, "= total");
        return column == null ? null : new Check.SumIsTotal(column);
    }

    private static @Nullable Check max(String rest) {
        String column = before(rest, "<= total");
        return column == null ? null : new Check.AtMostTotal(column);
    }

    private static @Nullable Check each(String rest) {
        int equals = rest.indexOf('=');
        if (equals < 0) {
            return null;
        }
        List<String> parts = names(rest.substring(0, equals), "\\+");
        String whole = rest.substring(equals + 1).strip();
        return parts.isEmpty() || !isName(whole) ? null : new Check.EachAddsUp(parts, whole);
    }

    private static @Nullable String before(String text, String ending) {
        if (!text.endsWith(ending)) {
            return null;
        }
        String column = text.substring(0, text.length() - ending.length()).strip();
        return isName(column) ? column : null;
    }

    private static List<String> names(String text, String separator) {
        List<String> names =
                Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
        return names.stream().allMatch(CheckSyntax::isName) ? names : List.of();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }
}
