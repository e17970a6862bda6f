package org.cablestats.cable.citation;

import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * A number in an item of a list of references, and what the signs and numbers around it make of it.
 *
 * @param text of the item, in capitals on one line
 * @param start where its figures begin
 * @param end where they end
 */
record ItemNumber(String text, int start, int end) {
    private static final int LONGEST_SERIAL = 7;
    private static final int LONGEST_SECTION = 4;

    static ItemNumber at(String text, int start) {
        return new ItemNumber(text, start, start + Scan.digits(text, start));
    }

    int digits() {
        return end - start;
    }

    boolean isSerial() {
        return digits() <= LONGEST_SERIAL;
    }

    int value() {
        return Integer.parseInt(text.substring(start, end));
    }

    /** {@code 2008} or {@code 08} as a year. */
    @Nullable Integer year() {
        return CitedDate.year(text, start, end);
    }

    boolean isFullYear() {
        return digits() == 4 && year() != null;
    }

    /** A year before a name: also with a slip, {@code 094 LISBON 12}. */
    @Nullable Integer yearBefore() {
        return digits() == 3 && text.charAt(start) == '0' ? CitedDate.year(text, start + 1, end) : year();
    }

    /** {@code STATE 085417/08}. */
    @Nullable Integer yearBehindSlash() {
        int last = endBehindSlash();
        return last == end || is(last, '/') ? null : CitedDate.year(text, end + 1, last);
    }

    int endBehindSlash() {
        return is(end, '/') ? end + 1 + Scan.digits(text, end + 1) : end;
    }

    /** Whether a slash ties it to another number that is no year of it. */
    boolean isPartOfFraction() {
        boolean before = start > 1 && is(start - 1, '/') && Scan.isDigit(text.charAt(start - 2));
        return before || (endBehindSlash() > end + 1 && yearBehindSlash() == null);
    }

    /** {@code (1)}, {@code 1)}. */
    boolean isLabel() {
        return digits() == 1 && is(end, ')');
    }

    /** Where a section's number and their total end, {@code 02 OF 03}; nowhere (0) where no such total stands here. */
    int sectionEnd() {
        int of = skipBlanks(end);
        int total = skipBlanks(Math.min(of + 2, text.length()));
        int last = total + Scan.digits(text, total);
        boolean sized = digits() <= LONGEST_SECTION && last > total && last - total <= LONGEST_SECTION - 2;
        return sized && text.startsWith("OF", of) && CitedDate.at(text, total) == null ? last : 0;
    }

    /** {@code LISBON 2008 12}, {@code LISBON 08 410}: a year between a name and a serial number. */
    boolean isYearBeforeSerial() {
        int next = is(end, '-') ? end + 1 : skipBlanks(end);
        if (next == end || next == text.length() || !Scan.isDigit(text.charAt(next))) {
            return false;
        }
        ItemNumber serial = at(text, next);
        boolean other = CitedDate.at(text, next) != null || serial.isPartOfFraction() || !serial.isSerial();
        return !other && (isFullYear() || (digits() == 2 && serial.digits() > 2 && !serial.isFullYear()));
    }

    /** {@code STATE 12, 13, AND 14}: behind a comma alone, and no name behind it, whose year it would be. */
    boolean isListedBehind(int last) {
        int comma = Scan.skip(text, last, start, ")");
        int next = skipBlanks(end);
        return comma < start
                && text.charAt(comma) == ','
                && Scan.isBlank(text, comma + 1, start)
                && (next == text.length() || ",(&".indexOf(text.charAt(next)) >= 0 || text.startsWith("AND ", next));
    }

    /** {@code LISBON 410 (08)}, with nothing in the parentheses behind it and no comma before them. */
    boolean isInParenthesesBehind(int last) {
        int open = start > 0 && is(start - 1, '\'') ? start - 2 : start - 1;
        return open >= last && is(open, '(') && text.substring(last, open).indexOf(',') < 0 && isAtEnd();
    }

    /** {@code LISBON 410 2008}, with this sign and blanks alone between them. */
    boolean isFullYearBehind(int last, char sign) {
        int between = skipBlanks(Math.min(last, start));
        int from = is(between, sign) ? between + 1 : between;
        return isFullYear() && Scan.skipBlanks(text, Math.min(from, start), start) == start && isAtEnd();
    }

    private boolean isAtEnd() {
        int next = skipBlanks(end);
        return next == text.length() || "),.".indexOf(text.charAt(next)) >= 0;
    }

    private boolean is(int position, char c) {
        return position >= 0 && position < text.length() && text.charAt(position) == c;
    }

    private int skipBlanks(int from) {
        return Scan.skipBlanks(text, from, text.length());
    }
}
