package org.cablestats.source.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.cablestats.source.record.RejectReason;
import org.jspecify.annotations.Nullable;

/** The entries of an archive and, in the place of each entry that is an archive itself, those in it, under the names of both. */
final class NestedEntries implements ArchiveEntries {
    /** Pages are packed by year, the years into one, and that for the mail; nobody was seen to pack deeper. */
    private static final int DEEPEST = 3;

    private final ArchiveEntries outer;
    private final Deque<NestedArchive> open = new ArrayDeque<>();
    private int ordinal;
    private int inner;

    NestedEntries(ArchiveEntries outer) {
        this.outer = outer;
    }

    @Override
    public @Nullable ArchiveEntry next() throws IOException {
        while (true) {
            NestedArchive archive = open.peek();
            ArchiveEntry entry = archive == null ? outer.next() : archive.next();
            if (entry != null && archive == null) {
                ordinal = entry.ordinal();
                inner = 0;
            }
            if (entry != null && !isOpened(entry)) {
                return archive == null ? entry : entry.at(ordinal, inner++);
            }
            if (entry == null && archive == null) {
                return null;
            }
            if (entry == null) {
                open.pop().close();
            }
        }
    }

    private boolean isOpened(ArchiveEntry entry) throws IOException {
        Optional<Packing> packing = entry.packing();
        if (packing.isPresent()) {
            // The file itself is the first.
            boolean isTooDeep = open.size() + 2 > DEEPEST;
            open.push(
                    isTooDeep
                            ? NestedArchive.refused(entry, RejectReason.TOO_DEEP)
                            : NestedArchive.open(entry, packing.get(), allowance(entry)));
        }
        return packing.isPresent();
    }

    private Allowance allowance(ArchiveEntry entry) {
        NestedArchive archive = open.peek();
        return archive == null ? new Allowance(entry.content()) : archive.allowance();
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        outer.close();
    }
}
