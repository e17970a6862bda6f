package org.cablestats.source.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The records of a stretch of an archive or compressed file, entry by entry, those of an entry tiling it. */
public final class PackedRecords implements Iterator<PackedRecord>, AutoCloseable {
    private final PackedFile file;
    private final ArchiveEntries entries;
    private final @Nullable Layout layout;
    private Iterator<SourceRecord> records = Collections.emptyIterator();
    private int entry;
    private int inner;

    private PackedRecords(PackedFile file, ArchiveEntries entries, @Nullable Layout layout) {
        this.file = file;
        this.entries = entries;
        this.layout = layout;
    }

    /**
     * Opens a stretch.
     *
     * @param layout the only layout to expect; null to tell each entry's layout from its content
     * @param wanted the ordinals of the entries to read
     * @throws MachineException where storage fails
     */
    public static PackedRecords open(PackedFile file, Slice slice, @Nullable Layout layout, IntPredicate wanted) {
        return new PackedRecords(file, file.entries(slice, wanted), layout);
    }

    @Override
    public boolean hasNext() {
        try {
            while (!records.hasNext()) {
                ArchiveEntry next = entries.next();
                if (next == null) {
                    close();
                    return false;
                }
                entry = next.ordinal();
                inner = next.inner();
                records = EntryRecords.of(next, layout);
            }
            return true;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public PackedRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return new PackedRecord(entry, inner, records.next());
    }

    /** Gives the file back; after the last record it has been. */
    @Override
    public void close() {
        try {
            entries.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private MachineException failure(IOException e) {
        return new MachineException("Cannot read '" + file.name() + "': " + Reason.of(e), e);
    }
}
