package org.cablestats.source;

import org.jspecify.annotations.Nullable;

/**
 * A file inside another.
 *
 * @param ordinal its place in the archive, from 0; entries without bytes, such as folders, count
 * @param name as rows and messages call it: {@code archive.tar/inner/path.html}
 * @param fileName name to tell its layout by
 * @param size bytes, as the archive says; {@link #UNKNOWN} where it does not
 * @param content its bytes
 */
record Entry(int ordinal, String name, String fileName, long size, EntryContent content) {
    static final long UNKNOWN = -1;

    /** An entry, or the rest of an archive, of which nothing can be read. */
    static Entry flawed(int ordinal, Position place, RejectReason flaw) {
        return new Entry(ordinal, place.file(), "", place.length(), new EntryContent(place.offset(), flaw));
    }

    /** An entry under its readable name. */
    static Entry of(int ordinal, String archive, String path, long size, EntryContent.Source source) {
        String name = EntryName.of(archive, path);
        return new Entry(ordinal, name, name, size, new EntryContent(source));
    }

    /** The same entry, its bytes handed over by something else. */
    Entry with(EntryContent other) {
        return new Entry(ordinal, name, fileName, size, other);
    }

    /** What is wrong with it, as far as it was read. */
    @Nullable RejectReason flaw() {
        return content.flaw();
    }
}
