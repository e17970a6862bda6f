package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cablestats.fault.MachineException;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a tar, or of a stretch of one that begins at a header.
 *
 * <p>A tar ends with a block of zeros; one that ends without, or goes on after it, was cut or joined, and that rest is a flawed
 * entry under the archive's name, at its offset in the tar (in a {@code .tar.gz}: in what was compressed).
 */
final class TarEntries implements ArchiveEntries {
    private final String archive;
    private final TarTape tape;
    private final TarArchiveInputStream tar;
    private final Slice slice;
    private int ordinal;
    private boolean done;

    /**
     * Entries of a stretch.
     *
     * @param input begins with the stretch and ends with it
     */
    TarEntries(String archive, InputStream input, Slice slice) {
        this.archive = archive;
        this.slice = slice;
        this.ordinal = slice.firstEntry();
        this.tape = new TarTape(input, slice.start());
        this.tar = new TarArchiveInputStream(tape, "UTF-8");
    }

    @Override
    public @Nullable ArchiveEntry next() {
        while (!done) {
            TarArchiveEntry header = header();
            if (header == null) {
                done = true;
                return slice.isLast() ? rest() : null;
            }
            int place = ordinal++;
            if (holdsBytes(header)) {
                return entry(place, header);
            }
        }
        return null;
    }

    /** The next header, or null where the tar ends or cannot be read on; the tape is then where its rest begins. */
    @Nullable TarArchiveEntry header() {
        try {
            passContent();
            tape.markBlock();
            TarArchiveEntry header = tar.getNextEntry();
            return header == null || !header.isCheckSumOK() ? null : header;
        } catch (MachineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private void passContent() throws IOException {
        tape.markEnd();
        if (tar.getCurrentEntry() != null) {
            while (tar.skip(Long.MAX_VALUE) > 0) {
                // A sparse entry is skipped piece by piece.
            }
        }
    }

    /** Offset in the tar of the last header, with the headers that belong to it, that was asked for. */
    long headerOffset() {
        return tape.markedOffset();
    }

    private ArchiveEntry entry(int place, TarArchiveEntry header) {
        long size = header.isSparse() ? header.getRealSize() : header.getSize();
        Position whole = new Position(ArchiveEntry.name(archive, header.getName()), 0, size);
        if (header.isSparse() && size > WholeFile.LARGEST) {
            // A kilobyte of holes can claim to be any size.
            return ArchiveEntry.flawed(place, whole, RejectReason.TOO_LARGE);
        }
        if (!tar.canReadEntryData(header)) {
            return ArchiveEntry.flawed(place, whole, RejectReason.UNSUPPORTED);
        }
        return ArchiveEntry.of(place, archive, header.getName(), size, tar::read);
    }

    private @Nullable ArchiveEntry rest() {
        Position rest = tape.rest(archive);
        return rest == null ? null : ArchiveEntry.flawed(ordinal, rest, RejectReason.DAMAGED);
    }

    private static boolean holdsBytes(TarArchiveEntry header) {
        return !header.isDirectory()
                && !header.isSymbolicLink()
                && !header.isLink()
                && !header.isFIFO()
                && !header.isCharacterDevice()
                && !header.isBlockDevice();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
