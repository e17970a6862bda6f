package org.cablestats.cable.header;

import org.cablestats.cable.scan.Scan;

/** A message's header within a body: from the page, the offices or the station lines down to the marking. */
public final class HeaderAbove {
    /** Addressees of sixty posts take a line each. */
    private static final int MOST_ADDRESSES = 80;

    /** Offices take twenty lines, drafters ten more. */
    private static final int MOST_OFFICES = 40;

    private HeaderAbove() {}

    /** Where the line of the marking begins that follows the sender's line here, with addressees between them; -1 where none does. */
    static int marking(String text, int sender) {
        if (!Scan.isLineStart(text, Scan.blanksBefore(text, sender))) {
            return -1;
        }
        boolean addressed = false;
        int line = Scan.lineEnd(text, sender) + 1;
        for (int count = 0; count < MOST_ADDRESSES && line < text.length(); count++) {
            int end = Scan.lineEnd(text, line);
            int start = Scan.skipBlanks(text, line, end);
            addressed |= text.startsWith("TO ", start);
            boolean begun = addressed || start == end || HeaderLine.isPageLine(text, start, end);
            // FM LAVROV SAID: nearly all lines that begin so are sentences.
            if (!begun || text.startsWith("FM ", start) || !HeaderLine.isAddress(text, start, end)) {
                return -1;
            }
            PartMarking marking = addressed ? PartMarking.at(text, line) : null;
            if (marking != null && marking.message() != null) {
                return line;
            }
            line = end + 1;
        }
        return -1;
    }

    /** Where the header begins above a marking, or the marking where it has none; no further up than the limit. */
    public static int start(String text, int limit, int marking) {
        int sender = sender(text, limit, marking);
        return abovePage(text, limit, sender < 0 ? marking : stations(text, limit, offices(text, limit, sender)));
    }

    /** Where the lines begin that end a page above this position, or this position. */
    public static int abovePage(String text, int limit, int position) {
        int top = position;
        int line = position;
        while (line > limit) {
            int end = Scan.isLineStart(text, line) ? line - 1 : line;
            int above = lineAbove(text, limit, line);
            int start = Scan.skipBlanks(text, above, end);
            boolean blank = start >= end;
            if (above <= limit || !(blank || HeaderLine.isPageLine(text, start, end))) {
                break;
            }
            line = above;
            top = blank ? top : above;
        }
        return top;
    }

    private static int sender(String text, int limit, int marking) {
        int line = marking;
        for (int count = 0; count < MOST_ADDRESSES && line > limit; count++) {
            int above = lineAbove(text, limit, line);
            int start = Scan.skipBlanks(text, above, line - 1);
            if (text.startsWith("FM ", start)) {
                return above;
            }
            if (!HeaderLine.isAddress(text, start, line - 1)) {
                return -1;
            }
            line = above;
        }
        return -1;
    }

    /** Where the offices begin above the sender's line, or that line. */
    private static int offices(String text, int limit, int sender) {
        int line = sender;
        for (int count = 0; count < MOST_OFFICES && line > limit; count++) {
            line = lineAbove(text, limit, line);
            if (line > limit && HeaderLine.isOffices(text, Scan.skipBlanks(text, line, text.length()))) {
                return line;
            }
        }
        return sender;
    }

    /** Where the lines of stations and the date-time group begin above this line, or this line. */
    private static int stations(String text, int limit, int line) {
        int top = line;
        int above = lineAbove(text, limit, top);
        while (above > limit && HeaderLine.isStations(text, Scan.skipBlanks(text, above, top - 1), top - 1)) {
            top = above;
            above = lineAbove(text, limit, top);
        }
        return top;
    }

    private static int lineAbove(String text, int limit, int line) {
        return Scan.lineStart(text, limit, Math.max(limit, line - 1));
    }
}
