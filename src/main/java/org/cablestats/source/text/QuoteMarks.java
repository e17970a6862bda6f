package org.cablestats.source.text;

import java.util.List;

/** What mail and programs that print pages put before every line of a text. */
final class QuoteMarks {
    private QuoteMarks() {}

    /** The lines of a text, which is a letter's quotation where most of its lines are: without the signs before them. */
    static List<String> without(List<String> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        long quoted = lines.stream().filter(QuoteMarks::isQuoted).count();
        return quoted * 2 <= written
                ? lines
                : lines.stream().map(QuoteMarks::unquoted).toList();
    }

    private static boolean isQuoted(String line) {
        return !line.isEmpty() && line.charAt(0) == '>';
    }

    private static String unquoted(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '>') {
            at += at + 2 < line.length() && line.charAt(at + 1) == ' ' && line.charAt(at + 2) == '>' ? 2 : 1;
        }
        return at > 0 && at < line.length() && line.charAt(at) == ' ' ? line.substring(at + 1) : line.substring(at);
    }

    /** Lines without the blanks that all of them begin with, as lynx has three. */
    static List<String> withoutMargin(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return margin == 0
                ? lines
                : lines.stream()
                        .map(line -> line.substring(Math.min(margin, line.length())))
                        .toList();
    }
}
