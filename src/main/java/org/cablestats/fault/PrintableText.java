package org.cablestats.fault;

import java.util.HexFormat;

/**
 * Text that does nothing to whoever reads it: the one rule of what may stand in a table, a page, a picture or a message.
 *
 * <p>Not printable are control characters (a terminal obeys them, XML forbids them), format characters (an override turns the
 * rest of its row around; two ids that differ by one of no width look the same), line and paragraph separators (a line has one end
 * only) and what is no character. Cables were telegrams: no word of theirs needs any of these, and U+FFFD says where one stands.
 * JSON and tabulated lines are made for programs: they escape them instead, and are exact.
 */
public final class PrintableText {
    /** Stands in the place of what is not printable. */
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /** Whether a character may stand in a text. */
    public static boolean isPrintable(int character) {
        if (character < 0x7F) {
            return character >= ' ';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
        };
    }

    /** A text of several lines: tabulators and line breaks stay. */
    public static String of(String text) {
        return isPlain(text) ? text : replaced(text, true);
    }

    /** A text on one line: tabulators and line breaks become blanks. */
    public static String line(String text) {
        return isPlain(text) && text.chars().noneMatch(PrintableText::isBreak) ? text : replaced(text, false);
    }

    /** A character as JSON escapes it: {@code \\u001b}, one that Java has as two as two. */
    public static String escaped(int character) {
        StringBuilder escaped = new StringBuilder();
        for (char each : Character.toChars(character)) {
            escaped.append("\\u").append(HexFormat.of().toHexDigits(each));
        }
        return escaped.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x7F || (letter < ' ' && !isBreak(letter))) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text, boolean keepsBreaks) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isBreak(character)) {
                replaced.append(keepsBreaks ? (char) character : ' ');
            } else {
                replaced.appendCodePoint(isPrintable(character) ? character : REPLACEMENT);
            }
        });
        return replaced.toString();
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }
}
