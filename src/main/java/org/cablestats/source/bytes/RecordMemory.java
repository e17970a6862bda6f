package org.cablestats.source.bytes;

/**
 * How much of a file is held at a time.
 *
 * @param initial bytes, enough for some hundred records
 * @param largestRecord bytes; a record that is larger is no cable
 */
public record RecordMemory(int initial, int largestRecord) {
    /** The longest field of the real file has fewer than 262,144 characters; 64 MiB is beyond any accident of escaping, and any cable with all columns that follow from it. */
    public static final RecordMemory USUAL = new RecordMemory(1 << 20, 64 << 20);
}
