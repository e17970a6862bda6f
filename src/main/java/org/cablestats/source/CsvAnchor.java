package org.cablestats.source;

/**
 * The bytes that begin a record and can begin nothing else: at the start of a line,
 * {@code "digits","M/D/YYYY H:MM","}.
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
        if (anchor.rowNumber() && anchor.date() && anchor.time()) {
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

    private boolean date() {
        return digits(1, 2) && literal('/') && digits(1, 2) && literal('/') && digits(4, 4) && literal(' ');
    }

    private boolean time() {
        return digits(1, 2) && literal(':') && digits(1, 2) && literal('"') && literal(',') && literal('"');
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
