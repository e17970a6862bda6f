package org.cablestats.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The only entry of a file: one that is compressed, or one of which nothing can be read. */
final class OneEntry implements Entries {
    private final Closeable file;
    private @Nullable Entry entry;

    OneEntry(Entry entry, Closeable file) {
        this.entry = entry;
        this.file = file;
    }

    @Override
    public @Nullable Entry next() {
        Entry next = entry;
        entry = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
