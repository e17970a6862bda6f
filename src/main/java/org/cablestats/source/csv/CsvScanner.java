package org.cablestats.source.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.cablestats.source.bytes.ByteWindow;

/**
 * Finds the fields of one record in one pass over its bytes, eight bytes at a time, without changing them.
 *
 * <p>What a reader has to know about a field afterwards is noted on the way: which bytes to leave out, and whether anything in
 * it is unusual.
 */
final class CsvScanner {
    /** What a record turned out to be. */
    enum Outcome {
        /** Eight columns. */
        RECORD,
        /** Another number of columns, each of them well-formed. */
        WRONG_COLUMNS,
        /** A quote too many or too few. */
        MALFORMED,
        /** The bytes end before the record does. */
        UNFINISHED
    }

    static final int COLUMNS = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private final int[] starts = new int[COLUMNS];
    private final int[] ends = new int[COLUMNS];
    private int[] dropped = new int[64];
    private int droppedCount;
    private long seen;
    private boolean control;
    private boolean unusualEscape;

    private byte[] bytes = new byte[0];
    private int limit;
    private boolean last;
    private int next;

    /**
     * Scans the record that begins at an index.
     *
     * @param from index of its opening quote
     * @param end index after the last byte at hand
     * @param isLast whether the file ends there
     */
    Outcome scan(byte[] source, int from, int end, boolean isLast) {
        bytes = source;
        limit = end;
        last = isLast;
        next = from;
        droppedCount = 0;
        seen = 0;
        control = false;
        unusualEscape = false;
        int columns = 0;
        while (true) {
            if (next == limit) {
                return Outcome.UNFINISHED;
            }
            if (bytes[next] != '"') {
                return Outcome.MALFORMED;
            }
            int start = next + 1;
            int close = closingQuote(start);
            if (close < 0) {
                return Outcome.UNFINISHED;
            }
            if (columns < COLUMNS) {
                starts[columns] = start;
                ends[columns] = close;
            }
            columns++;
            next = close + 1;
            if (next < limit && bytes[next] == ',') {
                next++;
                continue;
            }
            return endOfRecord(columns);
        }
    }

    /** Index of the byte after the record and its line end; of use after a record of any number of columns. */
    int next() {
        return next;
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    /** Index of a byte that is not part of the text: a backslash before another character, a carriage return before a line feed. */
    int dropped(int number) {
        return dropped[number];
    }

    int droppedCount() {
        return droppedCount;
    }

    /** Whether the record may hold a byte above 127. */
    boolean mayHoldMoreThanAscii() {
        return (seen & HIGH) != 0;
    }

    /** Whether the record holds an ASCII control character other than line feed and tabulator. */
    boolean holdsControl() {
        return control;
    }

    /** Whether a backslash stands before a character that needs none. */
    boolean holdsUnusualEscape() {
        return unusualEscape;
    }

    private Outcome endOfRecord(int columns) {
        if (next == limit) {
            if (!last || columns < COLUMNS) {
                return Outcome.UNFINISHED;
            }
            return columns == COLUMNS ? Outcome.RECORD : Outcome.WRONG_COLUMNS;
        }
        // Empty lines after a record are nobody's, so they go with it.
        int lineEnd = ByteWindow.skipLineEnds(bytes, next, limit);
        boolean broken = lineEnd == next;
        next = lineEnd;
        if (next + 1 >= limit && !last) {
            return Outcome.UNFINISHED;
        }
        if (broken) {
            return Outcome.MALFORMED;
        }
        if (next < limit && bytes[next] != '"') {
            return Outcome.MALFORMED;
        }
        return columns == COLUMNS ? Outcome.RECORD : Outcome.WRONG_COLUMNS;
    }

    /** The closing quote of the field that starts at an index, or -1 where the bytes end before it. */
    private int closingQuote(int start) {
        int i = start;
        while (true) {
            i = special(i);
            if (i >= limit) {
                return -1;
            }
            byte found = bytes[i];
            if (found == '"') {
                return i;
            }
            if (found == '\\' || found == '\r') {
                if (i + 1 == limit) {
                    return -1;
                }
                i = found == '\\' ? escape(i) : carriageReturn(i);
            } else {
                control = true;
                i++;
            }
        }
    }

    private int escape(int backslash) {
        drop(backslash);
        byte escaped = bytes[backslash + 1];
        if (escaped == '"' || escaped == '\'' || escaped == '\\') {
            return backslash + 2;
        }
        unusualEscape = true;
        // Neither a quote nor a backslash: what follows is judged as if it stood alone.
        return backslash + 1;
    }

    private int carriageReturn(int index) {
        if (bytes[index + 1] == '\n') {
            drop(index);
        } else {
            control = true;
        }
        return index + 1;
    }

    private void drop(int index) {
        if (droppedCount == dropped.length) {
            dropped = Arrays.copyOf(dropped, 2 * droppedCount);
        }
        dropped[droppedCount++] = index;
    }

    /** The next quote, backslash or control character other than line feed and tabulator. */
    private int special(int from) {
        int i = from;
        long all = 0;
        for (int end = limit - Long.BYTES; i <= end; i += Long.BYTES) {
            long eight = (long) LONG.get(bytes, i);
            all |= eight;
            long marks = marks(eight);
            if (marks != 0) {
                seen |= all;
                return i + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
        }
        for (; i < limit; i++) {
            byte one = bytes[i];
            all |= one & 0x80;
            if (one == '"' || one == '\\' || one == 0x7F || (one >= 0 && one < ' ' && one != '\n' && one != '\t')) {
                break;
            }
        }
        seen |= all;
        return i;
    }

    /** The high bit of every byte that is a quote, a backslash or a control character other than line feed and tabulator. */
    private static long marks(long eight) {
        long low = eight & LOW;
        long control = ~(low + 0x60 * ONES) | (low + ONES);
        long plain = zero(low ^ '\n' * ONES) | zero(low ^ '\t' * ONES);
        long quote = zero(low ^ '"' * ONES) | zero(low ^ '\\' * ONES);
        return ((control & ~plain) | quote) & ~eight & HIGH;
    }

    /** The high bit of every byte that is zero; the bytes are below 128. */
    private static long zero(long low) {
        return ~(low + LOW);
    }
}
