package org.cablestats.cable.header;

import java.util.Set;
import org.cablestats.cable.scan.Scan;
import org.cablestats.resource.Resource;

/** Tells the lines of a header from those of a text. */
final class HeaderLine {
    private static final int LONGEST = 100;

    /** What else a page has alone on a line: its level, and what ends a transmission. A number of two digits counts the copies. */
    private static final Set<String> ALONE = Set.copyOf(Resource.lines(HeaderLine.class, "page-lines.txt"));

    private HeaderLine() {}

    /** Capitals, digits and a few signs, and no full stop at the end; a blank line too. */
    static boolean isAddress(String text, int start, int end) {
        int last = Scan.trimEnd(text, start, end);
        if (last - start > LONGEST || (last > start && text.charAt(last - 1) == '.')) {
            return false;
        }
        for (int at = start; at < last; at++) {
            char c = text.charAt(at);
            if (!Scan.isUpper(c) && !Scan.isDigit(c) && " \t\r/,&'()-.:#".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A line that a page has above its offices and below its text. */
    static boolean isPageLine(String text, int start, int end) {
        int last = Scan.trimEnd(text, start, end);
        if (last - start > LONGEST) {
            return false;
        }
        boolean copies = last > start && Scan.digits(text, start) == last - start && last - start <= 3;
        return copies || text.startsWith("PAGE ", start) || ALONE.contains(text.substring(start, last));
    }

    /** A line of ACP-127 above {@code FM}, the date-time group, or the dashes below the offices. */
    static boolean isStations(String text, int start, int end) {
        if (start >= end || end - start > LONGEST) {
            return false;
        }
        String words = text.substring(start, end);
        return words.startsWith("VZCZC")
                || words.startsWith("ZCZC")
                || words.startsWith("DE R")
                || words.startsWith("ZN")
                || words.startsWith("---")
                || isRouting(words)
                || DateTimeGroup.find(words) != null;
    }

    /** {@code RR RUEHC}, or routing indicators that go on. */
    private static boolean isRouting(String words) {
        int at = words.length() > 2 && isPrecedence(words.charAt(0)) && words.charAt(2) == ' ' ? 3 : 0;
        return OriginLine.isRoutingIndicator(words, at, Scan.lettersAfter(words, at));
    }

    /** Whether it is one of the letters of flash, immediate, priority and routine. */
    static boolean isPrecedence(char c) {
        return c == 'Z' || c == 'O' || c == 'P' || c == 'R';
    }

    /** Whether the list of offices begins here, the first one with its number of copies: {@code ACTION EUR-00}. */
    static boolean isOffices(String text, int at) {
        if (!text.startsWith("ACTION ", at) && !text.startsWith("ORIGIN ", at)) {
            return false;
        }
        int office = Scan.skipBlanks(text, at + 7, text.length());
        int end = Scan.capitalsAfter(text, office);
        return end > office && text.startsWith("-", end) && Scan.digits(text, end + 1) == 2;
    }
}
