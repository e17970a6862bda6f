package org.cablestats.cable.paragraph;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The classification of one paragraph, in parentheses before it.
 *
 * @param mark normalised: {@code U}, {@code SBU}, {@code C/NF}, {@code S/REL NATO}
 * @param end position after the closing parenthesis
 */
public record Portion(String mark, int end) {
    private static final Set<String> LEVELS = Set.of("U", "SBU", "C", "S", "TS", "LOU", "FOUO", "R");
    private static final Set<String> HANDLING = Set.copyOf(Resource.lines(Portion.class, "portion-handling.txt"));

    /** What stands between the words of a mark. */
    private static final Pattern SIGNS = Pattern.compile("[/\\s,.&-]+");

    /** The longest that were seen name a handful of countries: {@code (S/REL USA, AUS, CAN, GBR, NZL)}. */
    private static final int LONGEST = 40;

    /** The mark that begins here; nothing where the parentheses hold something else, as in {@code (IRAN)} and {@code (U.S.)}. */
    public static @Nullable Portion at(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return null;
        }
        int limit = Math.min(text.length(), at + LONGEST);
        int end = at + 1;
        while (end < limit && text.charAt(end) != ')' && text.charAt(end) != '\n') {
            end++;
        }
        if (end == limit || text.charAt(end) != ')') {
            return null;
        }
        String mark = common(text, at + 1, end);
        if (mark == null) {
            mark = normalise(text.substring(at + 1, end));
        }
        return mark == null ? null : new Portion(mark, end + 1);
    }

    private static @Nullable String common(String text, int start, int end) {
        if (end - start == 1) {
            return switch (text.charAt(start)) {
                case 'C' -> "C";
                case 'S' -> "S";
                case 'U' -> "U";
                default -> null;
            };
        }
        return end - start == 3 && text.startsWith("SBU", start) ? "SBU" : null;
    }

    private static @Nullable String normalise(String written) {
        String[] parts = SIGNS.split(written.toUpperCase(Locale.ROOT).strip(), -1);
        // 09 cables misprint S/NF as N/SF.
        if (parts.length == 2 && "N".equals(parts[0]) && "SF".equals(parts[1])) {
            return "S/NF";
        }
        if (!LEVELS.contains(parts[0])) {
            return null;
        }
        StringBuilder mark = new StringBuilder(parts[0]);
        boolean released = false;
        int last = isEntireText(parts) ? parts.length - 2 : parts.length;
        for (int part = 1; part < last; part++) {
            if (!released && !"REL".equals(parts[part]) && !HANDLING.contains(parts[part])) {
                return null;
            }
            mark.append(released ? ' ' : '/').append("NOFORN".equals(parts[part]) ? "NF" : parts[part]);
            released |= "REL".equals(parts[part]);
        }
        return mark.toString();
    }

    /** {@code (C - ENTIRE TEXT)}, the mark of telegrams of 1979, here that of the paragraph that it stands in. */
    private static boolean isEntireText(String... parts) {
        int last = parts.length - 1;
        return last > 1 && "ENTIRE".equals(parts[last - 1]) && "TEXT".equals(parts[last]);
    }
}
