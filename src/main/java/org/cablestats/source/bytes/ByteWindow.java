package org.cablestats.source.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of a stream held in one array, so that a record can be looked at as a whole before it is judged.
 *
 * <p>The array is reused, and grows only while a single record does not fit.
 */
public final class ByteWindow {
    private static final int EXCERPT = 200;

    private final InputStream input;
    private final int initial;
    private final int maximum;
    private byte[] bytes;
    private long base;
    private int position;
    private int limit;
    private boolean exhausted;

    /**
     * A window at the start of a stream.
     *
     * @param input read to its end at most, never closed
     * @param base offset in the file of the stream's first byte
     * @param initial bytes to hold
     * @param maximum bytes to hold for a record that does not fit
     */
    public ByteWindow(InputStream input, long base, int initial, int maximum) {
        this.input = input;
        this.base = base;
        this.initial = Math.min(initial, maximum);
        this.maximum = maximum;
        this.bytes = new byte[this.initial];
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Index of the first byte that is still needed. */
    public int position() {
        return position;
    }

    /** Index after the last byte held. */
    public int limit() {
        return limit;
    }

    /** Whether nothing follows the bytes held. */
    public boolean exhausted() {
        return exhausted;
    }

    /** Offset in the file of the first byte that is still needed. */
    public long offset() {
        return base + position;
    }

    public void advanceTo(int index) {
        position = index;
    }

    /**
     * Reads on, keeping what is still needed; indexes move.
     *
     * @return whether anything changed: false at the end of the stream and where the maximum is reached
     */
    public boolean fill() throws IOException {
        if (exhausted) {
            return false;
        }
        makeRoom();
        if (limit == bytes.length) {
            return false;
        }
        // One read is not enough: a stream may hand over a few bytes at a time, and every fill costs one more look at
        // the
        // record at its end.
        int read = input.readNBytes(bytes, limit, bytes.length - limit);
        limit += read;
        exhausted = limit < bytes.length;
        return true;
    }

    private void makeRoom() {
        int kept = limit - position;
        byte[] target = bytes;
        if (kept == bytes.length) {
            target = new byte[(int) Math.min(2L * bytes.length, maximum)];
        } else if (bytes.length > initial && kept < initial) {
            target = new byte[initial];
        }
        System.arraycopy(bytes, position, target, 0, kept);
        bytes = target;
        base += position;
        position = 0;
        limit = kept;
    }

    /** The first bytes that are still needed, a copy: an excerpt to be made after the window has moved on, however little it holds. */
    public byte[] head() throws IOException {
        boolean more = true;
        while (more && limit - position <= EXCERPT) {
            more = fill();
        }
        return Arrays.copyOfRange(bytes, position, Math.min(limit, position + EXCERPT + 1));
    }

    /** The first bytes of a stretch as text, without a character that the cut would halve. */
    public static String excerpt(byte[] bytes, int start, int end) {
        int cut = Math.min(end, start + EXCERPT);
        if (cut < end) {
            while (cut > start && (bytes[cut] & 0xC0) == 0x80) {
                cut--;
            }
        }
        return new String(bytes, start, cut - start, StandardCharsets.UTF_8);
    }

    /**
     * The index after all line ends that follow one another from an index on; the index itself where there is none. A line ends at its
     * line feed, with or without a carriage return before it, or at a carriage return that ends everything.
     */
    public static int skipLineEnds(byte[] bytes, int start, int limit) {
        int next = start;
        while (next < limit) {
            int feed = bytes[next] == '\r' ? next + 1 : next;
            if (feed < limit && bytes[feed] != '\n') {
                return next;
            }
            next = Math.min(feed + 1, limit);
        }
        return next;
    }
}
