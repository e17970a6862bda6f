package org.cablestats.cli.print;

import java.util.stream.Collectors;

/** A page of section 1 of the manual, as {@code man} reads it: macros of its package {@code man}, in ASCII. */
final class Roff {
    private final StringBuilder page = new StringBuilder();

    /** Whether lines are set as they are, not filled. */
    private boolean typed;

    /** Its text is not hyphenated, and ragged. */
    Roff(String name, String source) {
        macro(".TH " + text(name) + " 1 \"\" \"" + text(source) + "\"");
        macro(".nh");
        macro(".ad l");
    }

    Roff section(String heading) {
        fill();
        return macro(".SH " + heading);
    }

    /** A line of a text, which is filled up. */
    Roff prose(String line) {
        fill();
        return macro(text(line));
    }

    /** Words that stand out, and what follows them in the same line. */
    Roff prose(String bold, String rest) {
        return macro(bold(bold) + " " + text(rest));
    }

    Roff paragraph() {
        fill();
        return macro(".PP");
    }

    /** A line as it is typed. */
    Roff typed(String line) {
        if (!typed) {
            macro(".RS 4").macro(".nf");
            typed = true;
        }
        return macro(text(line));
    }

    /** A word that is explained, such as {@code --warehouse}, and what may stand behind it. */
    Roff entry(String word, String behind, String meaning) {
        return macro(".TP").macro(bold(word) + "\\fI" + text(behind) + "\\fR").macro(text(meaning));
    }

    private void fill() {
        if (typed) {
            macro(".fi").macro(".RE");
            typed = false;
        }
    }

    private Roff macro(String line) {
        page.append(line).append('\n');
        return this;
    }

    private static String bold(String text) {
        return "\\fB" + text(text) + "\\fR";
    }

    /** Nothing in a text is a macro, and a hyphen or quotation mark can be copied into a shell. */
    private static String text(String text) {
        String escaped = text.codePoints().mapToObj(Roff::escaped).collect(Collectors.joining());
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '"' -> "\\(dq";
            case '\'' -> "\\(aq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> character < 0x7F ? Character.toString(character) : "\\[u%04X]".formatted(character);
        };
    }

    @Override
    public String toString() {
        fill();
        return page.toString();
    }
}
