package org.cablestats.source.record;

import java.nio.charset.StandardCharsets;
import org.cablestats.source.bytes.ByteWindow;
import org.cablestats.source.bytes.Head;

/** One line of a file, with the line ends behind it, as long as it is looked at. */
public final class Line {
    private final byte[] bytes;
    private final int from;
    private final int until;
    private final Position position;
    private final boolean isWhole;

    Line(byte[] bytes, int from, int until, Position position, boolean isWhole) {
        this.bytes = bytes;
        this.from = from;
        this.until = until;
        this.position = position;
        this.isWhole = isWhole;
    }

    /** Where it stands. */
    public Position position() {
        return position;
    }

    /** Whether it has its line end; the last one of a file may lack it, and more. */
    public boolean isWhole() {
        return isWhole;
    }

    /** As UTF-8, with its line ends, without the mark that may stand at the start of a file. */
    public String text() {
        int start = position.offset() == 0 ? Head.skipMark(bytes, from, until) : from;
        return new String(bytes, start, until - start, StandardCharsets.UTF_8);
    }

    /** Its first bytes, for a reject. */
    public String excerpt() {
        return ByteWindow.excerpt(bytes, from, until);
    }

    /** What it is where it is no cable. */
    public SourceRecord rejected(RejectReason reason) {
        return new SourceRecord.Rejected(reason, position, excerpt());
    }
}
