package org.cablestats.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most so many characters, broken between words where there are any. */
final class WrappedText {
    private WrappedText() {}

    /** Lines of a text without line feeds; one empty line of an empty text. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.stripTrailing();
        while (length(rest) > width) {
            int most = rest.offsetByCodePoints(0, width);
            // A blank behind the last character that fits is a break as well.
            int blank = rest.lastIndexOf(' ', most);
            boolean hasWord = blank > 0 && !rest.substring(0, blank).isBlank();
            lines.add(rest.substring(0, hasWord ? blank : most).stripTrailing());
            rest = rest.substring(hasWord ? blank : most).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The beginning of a text on one line. */
    static String beginning(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
