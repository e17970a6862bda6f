package org.cablestats.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cablestats.source.Layouts;
import org.cablestats.source.bytes.ByteWindow;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Lookahead;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.jspecify.annotations.Nullable;

/** The records of an entry that is read piece by piece, and what ended it too early; checked for tiling it. */
final class EntryRecords {
    private final ArchiveEntry entry;
    private final Iterator<SourceRecord> records;
    private long next;
    private boolean ended;

    private EntryRecords(ArchiveEntry entry, Iterator<SourceRecord> records) {
        this.entry = entry;
        this.records = records;
    }

    /** The records of an entry, of a known layout or of the one that it looks like. */
    static Iterator<SourceRecord> of(ArchiveEntry entry, @Nullable Layout only) throws IOException {
        RejectReason flaw = entry.flaw();
        if (flaw != null) {
            return reject(entry, flaw, entry.content().count(), entry.size(), "");
        }
        if (entry.isHidden()) {
            return List.<SourceRecord>of().iterator();
        }
        InputStream input = new BufferedInputStream(entry.content(), Layout.HEAD_BYTES);
        input.mark(Layout.HEAD_BYTES);
        byte[] head = input.readNBytes(Layout.HEAD_BYTES);
        input.reset();
        Optional<Layout> layout = only == null ? Layouts.of(entry.fileName(), head) : Optional.of(only);
        if (layout.isEmpty()) {
            return entry.flaw() == null ? ignored(entry, IgnoreReason.ofSize(head.length)) : damaged(entry, head);
        }
        return layout.get().splittable()
                ? tiling(entry, layout.get().read(entry.name(), input, 0, Long.MAX_VALUE))
                : whole(entry, layout.get(), input, head);
    }

    // A page of which the end is missing may look like a whole one: it is read only where it was unpacked to its end.
    private static Iterator<SourceRecord> whole(ArchiveEntry entry, Layout layout, InputStream input, byte[] head)
            throws IOException {
        if (entry.size() > WholeFile.LARGEST) {
            return reject(entry, RejectReason.TOO_LARGE, 0, entry.size(), excerpt(head));
        }
        Iterator<SourceRecord> records = layout.read(entry.name(), input, 0, Long.MAX_VALUE);
        return entry.flaw() == null ? tiling(entry, records) : damaged(entry, head);
    }

    private static Iterator<SourceRecord> tiling(ArchiveEntry entry, Iterator<SourceRecord> records) {
        return new Lookahead<>(entry.name(), new EntryRecords(entry, records)::next);
    }

    private static Iterator<SourceRecord> ignored(ArchiveEntry entry, IgnoreReason reason) throws IOException {
        long size = entry.size();
        if (size == ArchiveEntry.UNKNOWN) {
            entry.content().transferTo(OutputStream.nullOutputStream());
            size = entry.content().count();
        }
        return entry.flaw() == null
                ? only(new SourceRecord.Ignored(new Position(entry.name(), 0, size), reason))
                : damaged(entry, new byte[0]);
    }

    /** All that could be read of an entry, as one reject. */
    private static Iterator<SourceRecord> damaged(ArchiveEntry entry, byte[] head) {
        return reject(
                entry, Objects.requireNonNull(entry.flaw()), 0, entry.content().count(), excerpt(head));
    }

    private static Iterator<SourceRecord> reject(
            ArchiveEntry entry, RejectReason reason, long offset, long length, String excerpt) {
        Position position = new Position(entry.name(), offset, Math.max(0, length));
        return only(new SourceRecord.Rejected(reason, position, excerpt));
    }

    private static Iterator<SourceRecord> only(SourceRecord record) {
        return List.of(record).iterator();
    }

    private static String excerpt(byte[] head) {
        return ByteWindow.excerpt(head, 0, head.length);
    }

    private @Nullable SourceRecord next() {
        SourceRecord record = records.hasNext() ? records.next() : end();
        if (record != null && record.position().offset() != next) {
            throw new IllegalStateException("Cannot account for every byte of '" + entry.name() + "': " + next
                    + " is followed by " + record.position());
        }
        next += record == null ? 0 : record.position().length();
        return record;
    }

    private @Nullable SourceRecord end() {
        if (ended) {
            return null;
        }
        ended = true;
        if (next != entry.content().count()) {
            throw new IllegalStateException("Cannot account for every byte of '" + entry.name() + "': records end at "
                    + next + " of " + entry.content().count());
        }
        RejectReason flaw = entry.flaw();
        return flaw == null ? null : reject(entry, flaw, next, 0, "").next();
    }
}
