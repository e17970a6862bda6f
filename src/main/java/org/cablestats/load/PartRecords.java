package org.cablestats.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cablestats.source.Layout;
import org.cablestats.source.Layouts;
import org.cablestats.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The records of a part, read one at a time; the file is closed after the last. */
final class PartRecords implements Iterator<SourceRecord> {
    private final Part part;
    private final InputStream stream;
    private final Iterator<SourceRecord> records;
    private final boolean ignored;
    private boolean open = true;

    private PartRecords(Part part, InputStream stream, @Nullable Iterator<SourceRecord> records) {
        this.part = part;
        this.stream = stream;
        this.ignored = records == null;
        this.records = records == null ? Collections.emptyIterator() : records;
    }

    static PartRecords open(Part part) {
        try {
            InputStream stream = Storage.open(part.file().location(), Math.max(0, part.start() - 1));
            if (!part.layout().isEmpty()) {
                return read(part, stream, Layouts.named(part.layout()).orElseThrow());
            }
            BufferedInputStream buffered = new BufferedInputStream(stream, Storage.HEAD_BYTES);
            buffered.mark(Storage.HEAD_BYTES);
            byte[] head = buffered.readNBytes(Storage.HEAD_BYTES);
            buffered.reset();
            Optional<Layout> layout = Layouts.of(part.file().name(), head);
            return layout.isPresent() ? read(part, buffered, layout.get()) : new PartRecords(part, stream, null);
        } catch (IOException e) {
            throw failure(part, e);
        }
    }

    private static PartRecords read(Part part, InputStream stream, Layout layout) throws IOException {
        return new PartRecords(part, stream, layout.read(part.file().name(), stream, part.start(), part.end()));
    }

    /** Whether the file is of no known layout. */
    boolean isIgnored() {
        return ignored;
    }

    @Override
    public boolean hasNext() {
        if (records.hasNext()) {
            return true;
        }
        close();
        return false;
    }

    @Override
    public SourceRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }

    private void close() {
        if (open) {
            open = false;
            try {
                stream.close();
            } catch (IOException e) {
                throw failure(part, e);
            }
        }
    }

    private static UncheckedIOException failure(Part part, IOException e) {
        return new UncheckedIOException("Cannot read '" + part.file().name() + "': " + e.getMessage(), e);
    }
}
