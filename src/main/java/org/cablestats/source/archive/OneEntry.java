package org.cablestats.source.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.function.IOSupplier;
import org.jspecify.annotations.Nullable;

/** The only entry of a file: one that is compressed, or one of which nothing can be read. */
final class OneEntry implements ArchiveEntries {
    private final Closeable file;
    private @Nullable ArchiveEntry entry;

    OneEntry(@Nullable ArchiveEntry entry, Closeable file) {
        this.entry = entry;
        this.file = file;
    }

    /** A file that is compressed, opened when its first byte is asked for. */
    static OneEntry compressed(String name, String fileName, IOSupplier<InputStream> opening, Closeable file) {
        EntryContent content = new EntryContent(EntryContent.lazily(opening));
        return new OneEntry(new ArchiveEntry(0, 0, name, fileName, ArchiveEntry.UNKNOWN, content), file);
    }

    @Override
    public @Nullable ArchiveEntry next() {
        ArchiveEntry next = entry;
        entry = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
