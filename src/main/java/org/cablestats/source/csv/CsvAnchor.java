package org.cablestats.source.csv;

/**
 * The bytes that begin a record and can begin nothing else: at the start of a line,
 * {@code "digits","M/D/YYYY H:MM","}, or a date as a database or a spreadsheet writes it in that place. A date that is a bare number, empty
 * or NULL is no anchor: such a file is read as one part, and damage in it reaches up to the next record that has another.
 *
 * <p>A quote inside a field is always escaped, so after a line feed an unescaped quote either opens a record or closes a field;
 * and a closing quote is followed by a comma or the end of the line, never by a digit. The anchor therefore cannot stand inside
 * a well-formed record (a record quoted in a body reads {@code \"12\"}), which is why a file may be cut anywhere, and why reading
 * can go on after damage.
 */
final class CsvAnchor {
    /** What the bytes at a place are. */
    enum Match {
        /** A record begins here. */
        YES,
        /** None does. */
        NO,
        /** The bytes end too early to tell. */
        UNFINISHED
    }

    // Row numbers go to 251,287; a number that no long holds is no row number.
    private static final int MOST_DIGITS = 18;

    /** With the names of its day, month and zone. */
    private static final int LONGEST_DATE = 60;

    /** As in {@code 5-8-06}. */
    private static final int FEWEST_DIGITS = 4;

    private static final int FEWEST_MARKS = 2;

    private final byte[] bytes;
    private final int limit;
    private int next;
    private boolean unfinished;

    private CsvAnchor(byte[] bytes, int start, int limit) {
        this.bytes = bytes;
        this.next = start;
        this.limit = limit;
    }

    /** Whether a record begins at an index that is known to be the start of a line. */
    static Match match(byte[] bytes, int start, int limit) {
        CsvAnchor anchor = new CsvAnchor(bytes, start, limit);
        if (anchor.rowNumber() && anchor.date()) {
            return Match.YES;
        }
        return anchor.unfinished ? Match.UNFINISHED : Match.NO;
    }

    /**
     * The first index at or after {@code from} where a record begins, or where the bytes end before that can be told.
     *
     * @param from at least 1: the byte before it is looked at
     */
    static int find(byte[] bytes, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (bytes[i] == '"' && bytes[i - 1] == '\n' && match(bytes, i, limit) != Match.NO) {
                return i;
            }
        }
        return limit;
    }

    private boolean rowNumber() {
        return literal('"') && digits(1, MOST_DIGITS) && literal('"') && literal(',') && literal('"');
    }

    /** Digits and what stands between and behind those of a date, up to its quote; the words are of three letters at least, or T and Z. */
    private boolean date() {
        int start = next;
        int digits = 0;
        int marks = 0;
        while (next < limit && next - start <= LONGEST_DATE && bytes[next] != '"') {
            boolean isDigit = bytes[next] >= '0' && bytes[next] <= '9';
            if (!isDigit && !isLetter(next) && "/-.:,+ ".indexOf(bytes[next]) < 0) {
                return false;
            }
            digits += isDigit ? 1 : 0;
            marks += isDigit ? 0 : 1;
            if (!isLetter(next)) {
                next++;
            } else if (!word()) {
                return false;
            }
        }
        unfinished |= next == limit;
        boolean isDate = digits >= FEWEST_DIGITS && marks >= FEWEST_MARKS;
        return next < limit && isDate && literal('"') && literal(',') && literal('"');
    }

    private boolean word() {
        int start = next;
        while (next < limit && isLetter(next)) {
            next++;
        }
        int length = next - start;
        return next == limit || length > 2 || (length == 1 ? isTimeMark(start) : isHalfOfADay(start));
    }

    private boolean isTimeMark(int at) {
        return bytes[at] == 'T' || bytes[at] == 'Z';
    }

    private boolean isHalfOfADay(int at) {
        return "APap".indexOf(bytes[at]) >= 0 && "Mm".indexOf(bytes[at + 1]) >= 0;
    }

    private boolean isLetter(int at) {
        return (bytes[at] >= 'A' && bytes[at] <= 'Z') || (bytes[at] >= 'a' && bytes[at] <= 'z');
    }

    private boolean literal(char expected) {
        if (next == limit) {
            unfinished = true;
            return false;
        }
        return bytes[next++] == expected;
    }

    private boolean digits(int least, int most) {
        int start = next;
        while (next < limit && next - start < most && bytes[next] >= '0' && bytes[next] <= '9') {
            next++;
        }
        if (next == limit && next - start < most) {
            unfinished = true;
            return false;
        }
        return next - start >= least;
    }
}
