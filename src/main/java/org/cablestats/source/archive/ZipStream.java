package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.cablestats.fault.MachineException;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip whose directory is missing or damaged, one after the other by their own headers. What follows the last
 * one that can be found, at least the directory, is a flawed entry under the archive's name.
 */
final class ZipStream implements ArchiveEntries {
    private final String archive;
    private final ZipArchiveInputStream zip;
    private final long size;
    private @Nullable ZipArchiveEntry last;
    private int ordinal;
    private boolean done;

    ZipStream(String archive, InputStream input, long size) {
        this.archive = archive;
        this.zip = new ZipArchiveInputStream(input, "UTF-8", true, true);
        this.size = size;
    }

    @Override
    public @Nullable ArchiveEntry next() {
        while (!done) {
            long offset = end();
            ZipArchiveEntry header = header();
            if (header == null) {
                done = true;
                return ArchiveEntry.flawed(ordinal, new Position(archive, offset, size - offset), RejectReason.DAMAGED);
            }
            last = header;
            int place = ordinal++;
            if (!header.isDirectory()) {
                return ArchiveEntry.of(place, archive, header.getName(), header.getSize(), zip::read);
            }
        }
        return null;
    }

    /** Where the bytes of the last entry end; what may describe them once more belongs to what follows. */
    private long end() {
        if (last == null) {
            return 0;
        }
        try {
            zip.transferTo(OutputStream.nullOutputStream());
        } catch (MachineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The entry's reader has been told, or did not want it; the archive ends here.
            done = true;
        }
        // Of an entry that it cannot unpack the library counts nothing: it has no stream to ask.
        long count = zip.canReadEntryData(last) ? zip.getCompressedCount() : 0;
        return Math.min(size, last.getDataOffset() + count);
    }

    private @Nullable ZipArchiveEntry header() {
        if (done) {
            return null;
        }
        try {
            return zip.getNextEntry();
        } catch (MachineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
