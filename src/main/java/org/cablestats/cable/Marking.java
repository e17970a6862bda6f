package org.cablestats.cable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line that begins a body: {@code UNCLAS SECTION 01 OF 03 ASTANA 003287}.
 *
 * @param section this section's number, null where the cable has no sections
 * @param sections number of sections, 1 where the cable has none
 */
record Marking(@Nullable Integer section, int sections) {
    /** Some bodies begin with a date or an attention line (09HARARE888). */
    private static final int MOST_LINES = 6;

    private static final List<String> LEVELS = List.of("UNCLAS", "CONFIDENTIAL", "SECRET", "LIMITEDOFFICIAL");
    private static final int LONGEST_WORD = 16;

    /** Marking, section, post and serial have half as many characters. */
    private static final int LONGEST = 200;

    /** The first marking among the first lines, or nothing. */
    static @Nullable Marking read(String text) {
        int line = 0;
        for (int lines = 0; lines < MOST_LINES && line < text.length(); lines++) {
            int end = Scan.lineEnd(text, line);
            int start = Scan.skipBlanks(text, line, end);
            if (isMarking(text, start)) {
                return of(text.substring(start, Math.min(end, start + LONGEST)));
            }
            line = end + 1;
        }
        return null;
    }

    /** Letters are spaced, doubled or lost: {@code C O N F I D E N T I A L}, {@code UUNCLAS}, {@code E C R E T}, {@code S e c r e t}. */
    private static boolean isMarking(String text, int from) {
        StringBuilder letters = new StringBuilder();
        for (int at = from; at < text.length() && letters.length() < LONGEST_WORD && text.charAt(at) != '\n'; at++) {
            char c = Character.toUpperCase(text.charAt(at));
            if (Scan.isUpper(c)) {
                letters.append(c);
            } else if (!Scan.isBlank(c)) {
                break;
            }
        }
        String word = letters.toString();
        return LEVELS.stream()
                .anyMatch(level ->
                        word.startsWith(level) || word.startsWith(level, 1) || word.startsWith(level.substring(1)));
    }

    private static Marking of(String line) {
        int at = line.indexOf(" OF ");
        if (at < 2 || Scan.digits(line, at + 4) != 2 || Scan.digitsBefore(line, at) != at - 2) {
            return new Marking(null, 1);
        }
        return new Marking(
                Integer.valueOf(line.substring(at - 2, at)), Integer.parseInt(line.substring(at + 4, at + 6)));
    }
}
