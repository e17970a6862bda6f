package org.cablestats.cable;

import org.jspecify.annotations.Nullable;

/** The summary of a cable: what stands between {@code Summary:} and {@code End Summary.}, or the paragraph under such a heading. */
final class Summary {
    /** Summaries come first; a heading far below belongs to an enclosed document. */
    private static final int FARTHEST = 15_000;

    /** The longest titles are {@code SUMMARY, COMMENT AND ACTION REQUEST}. */
    private static final int LONGEST_TITLE = 40;

    /** SUMMAY is a misprint that occurs. */
    private static final String[] WORDS = {"SUMMARY", "SUMMAY"};

    private Summary() {}

    /** The text without heading, paragraph number and portion mark; nothing where the cable has no summary. */
    static @Nullable String read(String text) {
        int limit = Math.min(text.length(), FARTHEST);
        for (int line = 0; line < limit; line = Scan.lineEnd(text, line) + 1) {
            int title = title(text, signs(text, line));
            if (title > 0) {
                int start = content(text, title);
                return between(text, start);
            }
        }
        return null;
    }

    private static @Nullable String between(String text, int start) {
        int limit = Math.min(text.length(), start + FARTHEST);
        int paragraphEnd = limit;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if ((c == 'E' || c == 'e') && isEnd(text, at)) {
                return words(text, start, at);
            }
            if (c == '\n' && paragraphEnd == limit && Scan.isLineEnd(text, Scan.skipBlanks(text, at + 1, limit))) {
                paragraphEnd = at;
            }
        }
        return words(text, start, paragraphEnd);
    }

    private static @Nullable String words(String text, int start, int end) {
        String words = text.substring(start, end).strip();
        return words.isEmpty() ? null : words;
    }

    /** After rules, paragraph numbers, a portion mark and the word BEGIN. */
    private static int signs(String text, int line) {
        int at = skipRules(text, line);
        at = number(text, at);
        at = number(text, at);
        Portion portion = Portion.at(text, at);
        at = portion == null ? at : Scan.skipBlanks(text, portion.end(), text.length());
        return Scan.startsWith(text, at, "BEGIN ") ? Scan.skipBlanks(text, at + 6, text.length()) : at;
    }

    private static int number(String text, int at) {
        int digits = Scan.digits(text, at);
        boolean number = digits > 0 && digits < 4 && ParagraphStart.isPoint(text, at + digits);
        return number ? Scan.skipBlanks(text, at + digits + 1, text.length()) : at;
    }

    /** Blanks, dashes, and the signs of web pages. */
    private static int skipRules(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Scan.isBlank(text.charAt(at)) || "-=_*\u2010\u00b6".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Where the title ends that begins here, with what stands beside the summary ({@code Summary/Comment:}), or -1. */
    private static int title(String text, int at) {
        for (String word : WORDS) {
            int after = at + word.length();
            if (Scan.startsWith(text, at, word) && Scan.isWordEnd(text, after)) {
                int end = Scan.skipBlanks(text, after, text.length());
                boolean more = end < text.length()
                        && (text.charAt(end) == '/' || text.charAt(end) == '&' || text.charAt(end) == ',');
                if (more || Scan.startsWith(text, end, "AND ")) {
                    return titleEnd(text, end + 1);
                }
                boolean ends = end == text.length() || ":.-\n=)".indexOf(text.charAt(end)) >= 0;
                return ends ? end : -1;
            }
        }
        return -1;
    }

    private static int titleEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_TITLE);
        for (int at = from; at < limit; at++) {
            if (":.-\n".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the words begin: after the title's sign, rules, and the number and mark of the paragraph under a heading. */
    private static int content(String text, int title) {
        int at = skipTitleSigns(text, title);
        int start = signs(text, at);
        int again = start == at ? -1 : title(text, start);
        return again > 0 ? skipTitleSigns(text, again) : start;
    }

    private static int skipTitleSigns(String text, int from) {
        int at = from;
        while (at < text.length() && (":.\n".indexOf(text.charAt(at)) >= 0 || skipRules(text, at) > at)) {
            at = Math.max(at + 1, skipRules(text, at));
        }
        return at;
    }

    private static boolean isEnd(String text, int at) {
        if (!Scan.startsWith(text, at, "END") || (at > 0 && Scan.isLetter(text.charAt(at - 1)))) {
            return false;
        }
        int word = at + 3;
        while (word < text.length() && (Scan.isBlank(text.charAt(word)) || text.charAt(word) == '\n')) {
            word++;
        }
        word = Scan.startsWith(text, word, "OF ") ? word + 3 : word;
        return word > at + 3 && Scan.startsWith(text, word, "SUMMA");
    }
}
