package org.cablestats.source.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Function;
import org.cablestats.source.bytes.ByteWindow;
import org.cablestats.source.bytes.RecordMemory;
import org.jspecify.annotations.Nullable;

/**
 * The records that start in one part of a file with one record a line, the empty lines below it included. Empty lines at the very start of
 * a file are a record of their own.
 */
public final class LineRecords {
    private final String file;
    private final ByteWindow window;
    private final long end;
    private final Function<Line, SourceRecord> decoder;

    private LineRecords(String file, ByteWindow window, long end, Function<Line, SourceRecord> decoder) {
        this.file = file;
        this.window = window;
        this.end = end;
        this.decoder = decoder;
    }

    /**
     * The records of a part, whose input begins one byte early.
     *
     * @param decoder what to make of a line
     */
    public static Iterator<SourceRecord> read(
            String file,
            InputStream input,
            long start,
            long end,
            RecordMemory memory,
            Function<Line, SourceRecord> decoder)
            throws IOException {
        ByteWindow window = new ByteWindow(input, Math.max(0, start - 1), memory.initial(), memory.largestRecord());
        LineRecords records = new LineRecords(file, window, end, decoder);
        window.fill();
        if (start > 0) {
            records.skipLine();
        }
        return new Lookahead<>(file, records::next);
    }

    private @Nullable SourceRecord next() throws IOException {
        if (window.position() == window.limit()) {
            window.fill();
        }
        if (window.position() == window.limit() || window.offset() >= end) {
            return null;
        }
        int length = lineLength();
        return length < 0 ? tooLarge() : record(length);
    }

    /** Bytes of the line that begins here and of the line ends after it; -1 where they do not fit. */
    private int lineLength() throws IOException {
        int looked = 0;
        do {
            int feed = feed(window.position() + looked);
            int next = ByteWindow.skipLineEnds(window.bytes(), feed, window.limit());
            if (next < window.limit() || window.exhausted()) {
                return next - window.position();
            }
            looked = feed - window.position();
        } while (window.fill());
        return window.exhausted() ? window.limit() - window.position() : -1;
    }

    /** Index of the first line feed from an index on, or the end of what is held. */
    private int feed(int from) {
        int at = from;
        while (at < window.limit() && window.bytes()[at] != '\n') {
            at++;
        }
        return at;
    }

    private SourceRecord record(int length) {
        int from = window.position();
        int until = from + length;
        byte[] bytes = window.bytes();
        boolean isWhole = !window.exhausted() || until < window.limit() || bytes[until - 1] == '\n';
        Position position = new Position(file, window.offset(), length);
        window.advanceTo(until);
        return decoder.apply(new Line(bytes, from, until, position, isWhole));
    }

    private SourceRecord tooLarge() throws IOException {
        long offset = window.offset();
        byte[] head = window.head();
        skipLine();
        Position position = new Position(file, offset, window.offset() - offset);
        return new SourceRecord.Rejected(RejectReason.TOO_LARGE, position, ByteWindow.excerpt(head, 0, head.length));
    }

    /** Goes to where the next record begins, holding no more than it must. */
    private void skipLine() throws IOException {
        int feed = feed(window.position());
        while (feed == window.limit()) {
            window.advanceTo(feed);
            if (!window.fill()) {
                return;
            }
            feed = feed(window.position());
        }
        window.advanceTo(feed);
        int next = ByteWindow.skipLineEnds(window.bytes(), feed, window.limit());
        while (next == window.limit() && !window.exhausted()) {
            // Half of a line end is looked at again.
            window.advanceTo(window.bytes()[next - 1] == '\r' ? next - 1 : next);
            window.fill();
            next = ByteWindow.skipLineEnds(window.bytes(), window.position(), window.limit());
        }
        window.advanceTo(next);
    }
}
