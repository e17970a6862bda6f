package org.cablestats.source.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.cablestats.source.record.Flaws;
import org.cablestats.source.record.Position;
import org.jspecify.annotations.Nullable;

/** The entries of a 7z in their order: a block of them is one stream, which a stream for each entry would unpack anew. */
final class SevenZEntries implements ArchiveEntries {
    private final String archive;
    private final SevenZFile sevenZ;
    private final long size;
    private int ordinal;
    private boolean done;

    private SevenZEntries(String archive, SevenZFile sevenZ, long size) {
        this.archive = archive;
        this.sevenZ = sevenZ;
        this.size = size;
    }

    /** The entries; one flawed entry where the directory at the archive's end is missing, damaged or encrypted. */
    static ArchiveEntries open(String archive, SeekableByteChannel channel, int memoryKib) throws IOException {
        long size = channel.size();
        try {
            SevenZFile sevenZ = SevenZFile.builder()
                    .setSeekableByteChannel(channel)
                    .setMaxMemoryLimitKiB(memoryKib)
                    .get();
            return new SevenZEntries(archive, sevenZ, size);
        } catch (IOException | RuntimeException e) {
            return new OneEntry(ArchiveEntry.flawed(0, new Position(archive, 0, size), Flaws.of(e)), channel);
        }
    }

    @Override
    public @Nullable ArchiveEntry next() {
        while (!done) {
            try {
                SevenZArchiveEntry header = sevenZ.getNextEntry();
                if (header == null) {
                    done = true;
                    return null;
                }
                int place = ordinal++;
                if (!header.isDirectory() && !header.isAntiItem()) {
                    return entry(place, header);
                }
            } catch (IOException | RuntimeException e) {
                done = true;
                return ArchiveEntry.flawed(ordinal, new Position(archive, 0, size), Flaws.of(e));
            }
        }
        return null;
    }

    private ArchiveEntry entry(int place, SevenZArchiveEntry header) {
        EntryContent.Source content = header.hasStream() ? sevenZ::read : (bytes, from, length) -> -1;
        return ArchiveEntry.of(place, archive, String.valueOf(header.getName()), header.getSize(), content);
    }

    @Override
    public void close() throws IOException {
        sevenZ.close();
    }
}
