package org.cablestats.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file inside another.
 *
 * @param ordinal its place in the archive, from 0; entries without bytes, such as folders, count
 * @param inner its place among the files of an archive that is itself an entry, from 0; 0 in an archive that lies in none
 * @param name as rows and messages call it: {@code archive.tar/inner/path.html}
 * @param fileName name to tell its layout by
 * @param size bytes, as the archive says; {@link #UNKNOWN} where it does not
 * @param content its bytes
 */
record Entry(int ordinal, int inner, String name, String fileName, long size, EntryContent content) {
    static final long UNKNOWN = -1;

    /** An entry, or the rest of an archive, of which nothing can be read. */
    static Entry flawed(int ordinal, Position place, RejectReason flaw) {
        return new Entry(ordinal, 0, place.file(), "", place.length(), new EntryContent(place.offset(), flaw));
    }

    /** An entry without bytes, or an archive without entries. */
    static Entry empty(String name) {
        return new Entry(0, 0, name, "", 0, new EntryContent((bytes, from, length) -> -1));
    }

    /** An entry under its readable name. */
    static Entry of(int ordinal, String archive, String path, long size, EntryContent.Source source) {
        String name = EntryName.of(archive, path);
        return new Entry(ordinal, 0, name, name, size, new EntryContent(source));
    }

    /** The same entry, its bytes handed over by something else. */
    Entry with(EntryContent other) {
        return new Entry(ordinal, inner, name, fileName, size, other);
    }

    /** The same at another place: that of the archive which it is in, and its own in there. */
    Entry at(int otherOrdinal, int place) {
        return new Entry(otherOrdinal, place, name, fileName, size, content);
    }

    /** How it is packed in its turn; nothing where it is a file as it is, has no bytes, or is one that a folder would hide. */
    Optional<Packing> packing() {
        boolean isRead = size != 0 && flaw() == null && !EntryName.isHidden(name);
        return isRead ? Packing.of(fileName) : Optional.empty();
    }

    /** What is wrong with it, as far as it was read. */
    @Nullable RejectReason flaw() {
        return content.flaw();
    }
}
