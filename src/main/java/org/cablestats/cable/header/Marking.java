package org.cablestats.cable.header;

import java.util.Map;
import org.cablestats.cable.page.SectionNumber;
import org.cablestats.cable.reference.Classification;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The line that begins a body: {@code UNCLAS SECTION 01 OF 03 ASTANA 003287}.
 *
 * @param level {@code UNCLASSIFIED}, {@code LIMITED OFFICIAL USE}, {@code CONFIDENTIAL} or {@code SECRET}
 * @param section this section's number, null where the cable has no sections
 * @param sections number of sections, 1 where the cable has none
 */
public record Marking(String level, @Nullable Integer section, int sections) {
    /** Some bodies begin with a date or an attention line (09HARARE888). */
    private static final int MOST_LINES = 6;

    /** How a level begins, without the blanks between its letters, and the level. */
    private static final Map<String, String> LEVELS = Map.of(
            "UNCLAS", "UNCLASSIFIED",
            "CONFIDENTIAL", "CONFIDENTIAL",
            "SECRET", "SECRET",
            "LIMITEDOFFICIAL", "LIMITED OFFICIAL USE");

    /** {@code SECRETARY FOR ...} is no marking. */
    private static final String OFFICIAL = "SECRETAR";

    private static final int LONGEST_WORD = 16;

    /** Marking, section, post and serial have half as many characters. */
    private static final int LONGEST = 200;

    /** The first marking among the first lines, or nothing. */
    public static @Nullable Marking read(String text) {
        int line = 0;
        for (int lines = 0; lines < MOST_LINES && line < text.length(); lines++) {
            int end = Scan.lineEnd(text, line);
            int start = Scan.skipBlanks(text, line, end);
            String level = level(text, start);
            if (level != null) {
                return of(level, text.substring(start, Math.min(end, start + LONGEST)));
            }
            line = end + 1;
        }
        return null;
    }

    public static boolean isAt(String text, int from) {
        return level(text, from) != null;
    }

    /** Letters are spaced, doubled or lost: {@code C O N F I D E N T I A L}, {@code UUNCLAS}, {@code E C R E T}, {@code S e c r e t}. */
    private static @Nullable String level(String text, int from) {
        String word = letters(text, from);
        for (Map.Entry<String, String> level : LEVELS.entrySet()) {
            String start = level.getKey();
            boolean damaged = word.startsWith(start, 1) || word.startsWith(start.substring(1));
            if ((word.startsWith(start) || damaged) && !word.startsWith(OFFICIAL)) {
                return level.getValue();
            }
        }
        return null;
    }

    private static String letters(String text, int from) {
        StringBuilder letters = new StringBuilder();
        for (int at = from; at < text.length() && letters.length() < LONGEST_WORD && text.charAt(at) != '\n'; at++) {
            char c = Character.toUpperCase(text.charAt(at));
            if (Scan.isUpper(c)) {
                letters.append(c);
            } else if (!Scan.isBlank(c)) {
                break;
            }
        }
        return letters.toString();
    }

    /** Whether it says the same as the metadata, as far as the level goes: NOFORN stands on a line of its own. */
    public boolean agreesWith(Classification classification) {
        return classification.label().startsWith(level);
    }

    private static Marking of(String level, String line) {
        SectionNumber number = SectionNumber.find(line);
        if (number != null) {
            return new Marking(level, number.section(), number.sections());
        }
        int at = line.indexOf(" OF ");
        if (at < 2 || Scan.digits(line, at + 4) != 2 || Scan.digitsBefore(line, at) != at - 2) {
            return new Marking(level, null, 1);
        }
        return new Marking(
                level, Integer.valueOf(line.substring(at - 2, at)), Integer.parseInt(line.substring(at + 4, at + 6)));
    }
}
