package org.cablestats.source.record;

import org.cablestats.cable.RawCable;

/** What a stretch of input bytes turned out to be. Every byte of an input belongs to exactly one record. */
public sealed interface SourceRecord {
    /** Where it stands. */
    Position position();

    /** A record that could be read. */
    record Accepted(RawCable cable, Position position) implements SourceRecord {}

    /**
     * A record that could not be read.
     *
     * @param reason why
     * @param excerpt its first bytes, at most 200, as text
     */
    record Rejected(RejectReason reason, Position position, String excerpt) implements SourceRecord {}

    /**
     * A file that was passed over.
     *
     * @param reason why
     */
    record Ignored(Position position, IgnoreReason reason) implements SourceRecord {}
}
