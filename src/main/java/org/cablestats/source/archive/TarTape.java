package org.cablestats.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cablestats.fault.MachineException;
import org.cablestats.source.record.Position;
import org.jspecify.annotations.Nullable;

/** The bytes of a tar as they pass: where they are, and what came after the last entry. */
final class TarTape extends FilterInputStream {
    private static final int BLOCK = 512;

    private final long base;
    private final byte[] single = new byte[1];
    private long count;
    private long lastNonZero = -1;
    private @Nullable Long marked;
    private boolean broken;

    /**
     * A tape.
     *
     * @param base offset in the tar of the first byte
     */
    TarTape(InputStream input, long base) {
        super(input);
        this.base = base;
    }

    /** The next header begins at the next block. */
    void markBlock() {
        marked = (count + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** What follows begins where the tape ends, wherever that will be: it broke off inside an entry. */
    void markEnd() {
        marked = null;
    }

    long markedOffset() {
        return base + (marked == null ? count : Math.min(marked, count));
    }

    /** What follows the last entry, up to the end of the tape; null where it is what a tar ends with. */
    @Nullable Position rest(String archive) {
        drain();
        long start = markedOffset();
        long length = base + count - start;
        boolean endsWithZeros = length >= BLOCK && base + lastNonZero < start && !broken;
        return endsWithZeros ? null : new Position(archive, start, length);
    }

    private void drain() {
        byte[] bytes = new byte[1 << 16];
        try {
            while (read(bytes, 0, bytes.length) >= 0) {
                // Counted as they pass.
            }
        } catch (MachineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            broken = true;
        }
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        for (int i = read - 1; i >= 0; i--) {
            if (bytes[from + i] != 0) {
                lastNonZero = count + i;
                break;
            }
        }
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        count += skipped;
        return skipped;
    }
    /** What is read twice would count twice. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
