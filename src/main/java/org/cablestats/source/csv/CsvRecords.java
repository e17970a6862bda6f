package org.cablestats.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.cablestats.cable.RawCable;
import org.cablestats.source.bytes.ByteWindow;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.record.Lookahead;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records that start in one part of a {@code cables.csv}.
 *
 * <p>A part begins at its first {@linkplain CsvAnchor anchor} and ends before the first anchor at or after its end. A record that
 * is no anchor (an impossible date, a header row) stands behind one, or at the very start, and goes with it: so the parts meet
 * wherever the file is cut.
 */
final class CsvRecords {
    private final String file;
    private final long end;
    private final ByteWindow window;
    private final CsvScanner scanner = new CsvScanner();
    private final CsvDecoder decoder = new CsvDecoder();

    private CsvRecords(String file, ByteWindow window, long end) {
        this.file = file;
        this.window = window;
        this.end = end;
    }

    /** The records of a part, whose input begins one byte early. */
    static Iterator<SourceRecord> read(String file, InputStream input, long start, long end, RecordMemory memory)
            throws IOException {
        ByteWindow window = new ByteWindow(input, Math.max(0, start - 1), memory.initial(), memory.largestRecord());
        CsvRecords records = new CsvRecords(file, window, end);
        window.fill();
        if (start > 0) {
            records.skipToAnchor();
        }
        return new Lookahead<>(file, records::next);
    }

    private @Nullable SourceRecord next() throws IOException {
        if (window.position() == window.limit()) {
            window.fill();
        }
        if (window.position() == window.limit() || belongsToTheNextPart()) {
            return null;
        }
        boolean first = window.offset() == 0;
        if (first) {
            int lineEnd = headerRow();
            if (lineEnd > 0) {
                return reject(RejectReason.HEADER_ROW, lineEnd);
            }
        }
        return record(first);
    }

    /** The end of a header row and of the empty lines after it; -1 where the file does not begin with one. */
    private int headerRow() throws IOException {
        int lineEnd;
        boolean unfinished;
        do {
            lineEnd = CsvHeaderRow.end(window.bytes(), window.limit());
            unfinished = lineEnd < 0 ? window.limit() < CsvHeaderRow.MOST_BYTES : lineEnd + 1 >= window.limit();
        } while (unfinished && window.fill());
        return lineEnd;
    }

    private boolean belongsToTheNextPart() throws IOException {
        if (window.offset() < end) {
            return false;
        }
        CsvAnchor.Match match;
        do {
            match = CsvAnchor.match(window.bytes(), window.position(), window.limit());
        } while (match == CsvAnchor.Match.UNFINISHED && window.fill());
        return match == CsvAnchor.Match.YES;
    }

    private SourceRecord record(boolean first) throws IOException {
        CsvScanner.Outcome outcome;
        do {
            int from = first ? Head.skipMark(window.bytes(), window.position(), window.limit()) : window.position();
            outcome = scanner.scan(window.bytes(), from, window.limit(), window.exhausted());
        } while (outcome == CsvScanner.Outcome.UNFINISHED && window.fill());
        return switch (outcome) {
            case RECORD -> accept();
            case WRONG_COLUMNS -> reject(RejectReason.WRONG_COLUMNS, scanner.next());
            case MALFORMED -> rejectUpToAnchor(RejectReason.MALFORMED);
            case UNFINISHED ->
                window.exhausted()
                        ? reject(RejectReason.TRUNCATED, window.limit())
                        : rejectUpToAnchor(RejectReason.TOO_LARGE);
        };
    }

    private SourceRecord accept() {
        RawCable cable = decoder.decode(window.bytes(), scanner);
        if (cable == null) {
            return reject(RejectReason.EMPTY_ID, scanner.next());
        }
        Position position = new Position(file, window.offset(), scanner.next() - window.position());
        window.advanceTo(scanner.next());
        return new SourceRecord.Accepted(cable, position);
    }

    private SourceRecord reject(RejectReason reason, int until) {
        String excerpt = ByteWindow.excerpt(window.bytes(), window.position(), until);
        Position position = new Position(file, window.offset(), until - window.position());
        window.advanceTo(until);
        return new SourceRecord.Rejected(reason, position, excerpt);
    }

    private SourceRecord rejectUpToAnchor(RejectReason reason) throws IOException {
        long offset = window.offset();
        byte[] head = window.head();
        skipToAnchor();
        long length = window.offset() - offset;
        String excerpt = ByteWindow.excerpt(head, 0, (int) Math.min(head.length, length));
        return new SourceRecord.Rejected(reason, new Position(file, offset, length), excerpt);
    }

    /** Goes to the first anchor after the current byte, or to the end of the file, holding no more than it must. */
    private void skipToAnchor() throws IOException {
        while (window.position() < window.limit()) {
            int candidate = CsvAnchor.find(window.bytes(), window.position() + 1, window.limit());
            if (candidate < window.limit()
                    && CsvAnchor.match(window.bytes(), candidate, window.limit()) == CsvAnchor.Match.YES) {
                window.advanceTo(candidate);
                return;
            }
            // The byte before a candidate is its line feed and is looked at again.
            window.advanceTo(candidate - 1);
            if (!window.fill()) {
                window.advanceTo(window.limit());
            }
        }
    }
}
