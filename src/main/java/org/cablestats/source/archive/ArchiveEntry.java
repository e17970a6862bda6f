package org.cablestats.source.archive;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablestats.fault.PrintableText;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
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
record ArchiveEntry(int ordinal, int inner, String name, String fileName, long size, EntryContent content) {
    static final long UNKNOWN = -1;

    /** An entry, or the rest of an archive, of which nothing can be read. */
    static ArchiveEntry flawed(int ordinal, Position place, RejectReason flaw) {
        return new ArchiveEntry(ordinal, 0, place.file(), "", place.length(), new EntryContent(place.offset(), flaw));
    }

    /** An entry without bytes, or an archive without entries. */
    static ArchiveEntry empty(String name) {
        return new ArchiveEntry(0, 0, name, "", 0, new EntryContent((bytes, from, length) -> -1));
    }

    /** An entry under its readable name. */
    static ArchiveEntry of(int ordinal, String archive, String path, long size, EntryContent.Source source) {
        String name = name(archive, path);
        return new ArchiveEntry(ordinal, 0, name, name, size, new EntryContent(source));
    }

    /** The same entry, its bytes handed over by something else. */
    ArchiveEntry with(EntryContent other) {
        return new ArchiveEntry(ordinal, inner, name, fileName, size, other);
    }

    /** The same at another place: that of the archive which it is in, and its own in there. */
    ArchiveEntry at(int otherOrdinal, int place) {
        return new ArchiveEntry(otherOrdinal, place, name, fileName, size, content);
    }

    /** How it is packed in its turn; nothing where it is a file as it is, has no bytes, or is one that a folder would hide. */
    Optional<Packing> packing() {
        boolean isRead = size != 0 && flaw() == null && !isHidden();
        return isRead ? Packing.of(fileName) : Optional.empty();
    }

    /** What is wrong with it, as far as it was read. */
    @Nullable RejectReason flaw() {
        return content.flaw();
    }

    /**
     * The archive's name, then the entry's path without what leads out of it: a root, a drive, {@code ..}, control characters. Nothing of an
     * archive is ever written under it, so a name can do no harm there; it must do none in tables and on screens either.
     */
    static String name(String archive, String path) {
        String inner = Arrays.stream(path.replace('\\', '/').split("/"))
                .map(ArchiveEntry::printable)
                .filter(step ->
                        !step.isEmpty() && !step.equals(".") && !step.equals("..") && !step.matches("[A-Za-z]:"))
                .collect(Collectors.joining("/"));
        return archive + "/" + (inner.isEmpty() ? "unnamed" : inner);
    }

    /** Whether a folder would hide it. */
    boolean isHidden() {
        return name.startsWith(".", name.lastIndexOf('/') + 1);
    }

    private static String printable(String step) {
        return PrintableText.line(step).strip();
    }
}
