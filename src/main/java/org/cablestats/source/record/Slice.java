package org.cablestats.source.record;

import java.io.Serializable;

/**
 * A stretch of a file that one task reads.
 *
 * @param start first byte: of the records that start in it, of a tar's headers, of a zip's directory
 * @param end byte after the last one
 * @param firstEntry ordinal of the first entry in it; 0 in a file that is no archive
 * @param endEntry ordinal after the last entry; {@link Integer#MAX_VALUE} in the last stretch of a file
 * @param bytes that its content has, as far as the file says so: for the balance of tasks and for progress
 */
public record Slice(long start, long end, int firstEntry, int endEntry, long bytes) implements Serializable {
    /** The whole of a file. */
    public static Slice whole(long size) {
        return part(0, size);
    }

    /** A stretch of a file that is no archive. */
    public static Slice part(long start, long end) {
        return new Slice(start, end, 0, Integer.MAX_VALUE, end - start);
    }

    /** Whether it is the last stretch of an archive. */
    public boolean isLast() {
        return endEntry == Integer.MAX_VALUE;
    }
}
