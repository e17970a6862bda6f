package org.cablestats.cable.body;

import java.util.List;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;

/** The block after the last paragraph: surnames in capitals, or one in small letters, lines of signs, {@code NNNN}. */
final class Signature {
    /** Two surnames, each with a blank line before it, and what the printer adds. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST_LINE = 40;

    private static final int LONGEST_STAMP = 100;

    private static final int MOST_NAMES = 3;
    private static final int SHORTEST_NAME = 3;

    /** What a review printed below the cables that it released (73TEHRAN7005). */
    private static final String STAMP = "DECLASSIFIED/RELEASED";

    private static final String QUOTE = "UNQUOTE";
    private static final String SHORT_QUOTE = "UNQTE";

    /** Words of lines in capitals that belong to the text. */
    private static final List<String> NO_NAMES = List.of(QUOTE, SHORT_QUOTE, "MINIMIZE", "COMMENT");

    private Signature() {}

    /** The signature that ends the text; nothing at the text's end where it has none. Looks no further back than given. */
    static TextRange find(String text, int limit) {
        int last = withoutLinesBelow(text, limit);
        int start = last;
        int end = last;
        boolean named = false;
        boolean apart = false;
        for (int lines = 0; lines < MOST_LINES && end > limit && !apart; lines++) {
            int line = lineStart(text, Math.max(limit, end - LONGEST_STAMP), end);
            if (line < 0) {
                break;
            }
            boolean name = !named && isName(text, line, end);
            if (!name && !isSignature(text, line, end) && !Scan.startsWith(text, line, STAMP)) {
                break;
            }
            int behind = behindWords(text, line, end);
            apart = behind > line;
            named |= name;
            start = behind < end ? behind : start;
            end = Scan.trimEnd(text, limit, line);
        }
        return start < last && (apart || standsApart(text, start))
                ? new TextRange(start, last)
                : new TextRange(text.length(), text.length());
    }

    /** Where the text ends above {@code MINIMIZE CONSIDERED} or {@code UNQUOTE}, which some have below the surname. */
    private static int withoutLinesBelow(String text, int limit) {
        int end = Scan.trimEnd(text, limit, text.length());
        int line = lineStart(text, Math.max(limit, end - LONGEST_LINE), end);
        return line >= 0 && behindWords(text, line, end) == end ? Scan.trimEnd(text, limit, line) : end;
    }

    /** Where a line's rest begins behind words that are no name ({@code BRUCE UNQUOTE KISSINGER}); its start where it has none. */
    private static int behindWords(String text, int start, int end) {
        for (String word : NO_NAMES) {
            int at = holds(text, start, end, word) ? text.indexOf(word, start) : -1;
            if (at >= 0) {
                boolean quoted = word.equals(QUOTE) || word.equals(SHORT_QUOTE);
                return quoted ? Scan.skipBlanks(text, at + word.length(), end) : end;
            }
        }
        return start;
    }

    private static boolean holds(String text, int start, int end, String word) {
        int at = text.indexOf(word, start);
        return at >= 0 && at + word.length() <= end;
    }

    private static boolean standsApart(String text, int start) {
        return start == text.length()
                || ParagraphStart.followsBlankLine(text, start)
                || ParagraphStart.followsSentence(text, start)
                || isCapitalsBelowSmall(text, start);
    }

    /** A name in capitals under a line that ends with an address ({@code .../index.cfm / HOFMANN}, 06PARIS7884). */
    private static boolean isCapitalsBelowSmall(String text, int start) {
        int before = Scan.blanksBefore(text, start - 1);
        return before > 0
                && Scan.isLower(text.charAt(before - 1))
                && start + 2 < text.length()
                && Scan.isUpper(text.substring(start, start + SHORTEST_NAME));
    }

    /** Where the line begins that ends here, or -1 where it is longer than a name can be. */
    private static int lineStart(String text, int limit, int end) {
        int at = Scan.lineStart(text, limit, end);
        return at > 0 && text.charAt(at - 1) == '\n' ? at : -1;
    }

    /** One to three words that begin with a capital ({@code Danilovich}, {@code de la Cruz} is none), not {@code End Comment}. */
    private static boolean isName(String text, int start, int end) {
        int words = end - start > LONGEST_LINE ? MOST_NAMES : 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean begins = at == start || Scan.isBlank(text.charAt(at - 1));
            if (Scan.isBlank(c)) {
                continue;
            }
            words += begins ? 1 : 0;
            if (begins ? !Scan.isUpper(c) : !(Scan.isLetter(c) || c == '-' || c == '\'')) {
                return false;
            }
        }
        return words > 0 && words <= MOST_NAMES && !Scan.startsWith(text, start, "END");
    }

    /** Capitals or signs alone, and no full stop: a sentence in capitals (cables before 1990) has one. */
    private static boolean isSignature(String text, int start, int end) {
        if (end - start > LONGEST_LINE || Scan.startsWith(text, start, "END ")) {
            return false;
        }
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!(Scan.isUpper(c) || Scan.isBlank(c) || c == '-' || c == '=' || c == '\'' || c == '#')) {
                return false;
            }
        }
        return end > start;
    }
}
