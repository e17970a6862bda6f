package org.cablestats.input;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.cablestats.disk.Access;
import org.cablestats.source.archive.Packing;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which the first of two passes over an input keeps what the second needs of files that are one stream and slow to
 * read, so that these are unpacked once. What is missing in it, for whatever reason, is read from the input again.
 *
 * @param folder for the owner alone; empty where nothing is kept
 * @param spared bytes of the disk that must stay free
 * @param isFilling whether this is the first pass
 */
public record Stage(String folder, long spared, boolean isFilling) implements Serializable, AutoCloseable {
    /** Every pass reads the input. */
    public static final Stage NONE = new Stage("", 0, false);

    /** What is kept may take a third of what is free: the rows that come of it take about as much, and must find room beside it. */
    private static final int SHARE = 3;

    /** A file that is unpacked and read in less time than another one takes to be made is not worth it. */
    private static final long SMALLEST_BYTES = 64 << 10;

    /**
     * A new one for the first pass over an input; none where nothing of it is to be kept, or the folder cannot be made.
     *
     * @param place folder that is nobody else's; made where it is missing, and gone when the stage is closed
     */
    public static Stage in(Path place, Plan plan) {
        if (plan.parts().noneMatch(Stage::isWorthIt)) {
            return NONE;
        }
        // A name that no other load knows: what is kept in there belongs to this one.
        Path folder = place.resolve(UUID.randomUUID().toString());
        try {
            Access.PRIVATE.makeFolders(folder);
        } catch (IOException e) {
            // As where another account's load, which was killed, has left its own: files are unpacked twice, and named.
            return NONE;
        }
        long free = folder.toFile().getUsableSpace();
        return new Stage(folder.toString(), free - free / SHARE, true);
    }

    /** The same for the second pass. */
    public Stage filled() {
        return new Stage(folder, spared, false);
    }

    /** What keeps the records of a part; it keeps none where they are not worth it. */
    StagedWriter writer(Part part) {
        return isFilling && isWorthIt(part) ? StagedWriter.open(this, part) : StagedWriter.none(part);
    }

    /** The records that were kept of a part; null where none were. */
    @Nullable PartRecords records(Part part) {
        return !isFilling && !folder.isEmpty() && isWorthIt(part) ? StagedRecords.open(file(part), part) : null;
    }

    /**
     * Names of the files that the second pass must unpack once more: there was no room, or no right to write.
     *
     * @param needed what it reads
     */
    public List<String> missing(Plan needed) {
        return needed.parts()
                .filter(part -> isWorthIt(part) && (folder.isEmpty() || !Files.exists(file(part))))
                .map(part -> part.file().name())
                .toList();
    }

    private static boolean isWorthIt(Part part) {
        return part.bytes() >= SMALLEST_BYTES
                && Packing.of(part.file().name()).filter(Packing::isSlow).isPresent();
    }

    /** What is kept of a part, which is all of its file: such a file is not cut. */
    Path file(Part part) {
        return Path.of(folder, Integer.toString(part.file().index()));
    }

    /** Whether the disk has room for more. */
    boolean hasRoom() {
        return Path.of(folder).toFile().getUsableSpace() > spared;
    }

    /** Removes all that is kept. */
    @Override
    public void close() {
        if (!folder.isEmpty()) {
            // A task that was stopped may still be at it; the next load removes what is left.
            FileUtils.deleteQuietly(Path.of(folder).resolveSibling("").toFile());
        }
    }
}
