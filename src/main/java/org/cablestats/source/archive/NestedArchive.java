package org.cablestats.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.Slice;
import org.jspecify.annotations.Nullable;

/**
 * An archive, or a compressed file, that is an entry of another. Nothing is written to disk: a tar and a compressed file are read
 * as they come; a zip and a 7z, whose directory stands at the end, are held in memory. What is wrong with the archive as a whole is
 * its last entry, behind all that could be read.
 */
final class NestedArchive implements ArchiveEntries {
    private final ArchiveEntry archive;
    private final Allowance allowance;
    private final ArchiveEntries entries;
    private final boolean unpacksAll;
    private @Nullable ArchiveEntry last;
    private boolean ended;

    private NestedArchive(ArchiveEntry archive, Allowance allowance, ArchiveEntries entries, boolean unpacksAll) {
        this.archive = archive;
        this.allowance = allowance;
        this.entries = entries;
        this.unpacksAll = unpacksAll;
    }

    /** The archive, whatever can be read of it. */
    static NestedArchive open(ArchiveEntry archive, Packing packing, Allowance allowance) throws IOException {
        InputStream content = new BufferedInputStream(archive.content());
        content.mark(1);
        boolean isEmpty = content.read() < 0;
        content.reset();
        ArchiveEntries entries = isEmpty ? new OneEntry(null, () -> {}) : entries(archive, packing, content, allowance);
        return new NestedArchive(archive, allowance, entries, packing.form() == Packing.Form.SEVEN_Z);
    }

    /** An archive that is not opened. */
    static NestedArchive refused(ArchiveEntry archive, RejectReason reason) {
        return new NestedArchive(archive, new Allowance(archive.content()), refusal(archive, reason), false);
    }

    private static ArchiveEntries refusal(ArchiveEntry archive, RejectReason reason) {
        long size = Math.max(archive.size(), archive.content().count());
        return new OneEntry(ArchiveEntry.flawed(0, new Position(archive.name(), 0, size), reason), () -> {});
    }

    private static ArchiveEntries entries(
            ArchiveEntry archive, Packing packing, InputStream content, Allowance allowance) throws IOException {
        return switch (packing.form()) {
            case TAR -> new TarEntries(archive.name(), unpacked(archive, packing, content, allowance), Slice.whole(0));
            case SINGLE ->
                OneEntry.compressed(
                        archive.name(),
                        packing.inner(archive.fileName()),
                        () -> unpacked(archive, packing, content, allowance),
                        content);
            case ZIP, SEVEN_Z -> held(archive, packing, HeldBytes.of(content));
        };
    }

    private static ArchiveEntries held(ArchiveEntry archive, Packing packing, HeldBytes bytes) throws IOException {
        if (bytes.areTooMany()) {
            return refusal(archive, RejectReason.TOO_LARGE);
        }
        return packing.form() == Packing.Form.ZIP
                ? ZipEntries.open(archive.name(), bytes::channel, Slice.whole(0))
                : SevenZEntries.open(archive.name(), bytes.channel(), Compression.NESTED_MEMORY_KIB);
    }

    private static InputStream unpacked(ArchiveEntry archive, Packing packing, InputStream content, Allowance allowance)
            throws IOException {
        InputStream unpacked = packing.unpacked(archive.fileName(), content, Compression.NESTED_MEMORY_KIB);
        return packing.compression() == Compression.NONE ? unpacked : allowance.counted(unpacked);
    }

    /** How much it may unpack to, with all that is in it. */
    Allowance allowance() {
        return allowance;
    }

    @Override
    public @Nullable ArchiveEntry next() throws IOException {
        if (ended) {
            return null;
        }
        if (unpacksAll && last != null) {
            // A block of a 7z is unpacked whether its entries are read or passed over: it counts.
            last.content().transferTo(OutputStream.nullOutputStream());
        }
        ArchiveEntry entry = allowance.isSpent() ? null : entries.next();
        ended = entry == null;
        boolean isFirst = last == null;
        last = entry == null ? rest(isFirst) : allowance.counted(entry);
        return last;
    }

    /** What is wrong with it as a whole; one of no entry is like an empty file. */
    private @Nullable ArchiveEntry rest(boolean isFirst) {
        EntryContent content = archive.content();
        RejectReason flaw = allowance.isSpent() ? RejectReason.TOO_LARGE : content.flaw();
        if (flaw != null) {
            return ArchiveEntry.flawed(0, new Position(archive.name(), content.count(), 0), flaw);
        }
        return isFirst ? ArchiveEntry.empty(archive.name()) : null;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
