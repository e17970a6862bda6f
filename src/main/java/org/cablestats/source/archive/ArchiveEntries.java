package org.cablestats.source.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The entries of an archive that hold bytes, one at a time; what cannot be read of the archive itself is an entry with a flaw. */
interface ArchiveEntries extends Closeable {
    /** The next entry, whose content can be read until this is called again; null after the last. */
    @Nullable ArchiveEntry next() throws IOException;

    /** The same without the entries that nobody wants: their bytes are passed over as cheaply as the archive allows. */
    default ArchiveEntries only(IntPredicate wanted) {
        ArchiveEntries all = this;
        return new ArchiveEntries() {
            @Override
            public @Nullable ArchiveEntry next() throws IOException {
                ArchiveEntry entry = all.next();
                while (entry != null && !wanted.test(entry.ordinal())) {
                    entry = all.next();
                }
                return entry;
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }
}
