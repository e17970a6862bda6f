package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.DisplayWidth;

/** Text in lines of at most so many columns of a terminal, broken between words where there are any. */
final class WrappedText {
    private WrappedText() {}

    /** Lines of a text without line feeds; one empty line of an empty text. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.stripTrailing();
        while (length(rest) > width) {
            int most = Math.max(DisplayWidth.fitting(rest, width), rest.offsetByCodePoints(0, 1));
            // A blank behind the last character that fits is a break as well.
            int blank = rest.lastIndexOf(' ', most);
            boolean hasWord = blank > 0 && !rest.substring(0, blank).isBlank();
            lines.add(rest.substring(0, hasWord ? blank : most).stripTrailing());
            rest = rest.substring(hasWord ? blank : most).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The beginning of a text on one line, with no part of a word that has digits: an id that lost some is another id. */
    static String beginning(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        int end = DisplayWidth.fitting(text, width - 1);
        int start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        boolean cutsId =
                isOfWord(text.charAt(end)) && text.substring(start, end).chars().anyMatch(Character::isDigit);
        return text.substring(0, cutsId ? start : end) + "…";
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    /** How many columns of a terminal a text takes. */
    static int length(String text) {
        return DisplayWidth.of(text);
    }
}
