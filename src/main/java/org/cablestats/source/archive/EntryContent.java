package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.function.IOSupplier;
import org.cablestats.source.record.Flaws;
import org.cablestats.source.record.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry. Damage ends them instead of throwing, and is kept: what stands before it can still be read, and the
 * reader after the last byte asks for the flaw.
 */
final class EntryContent extends InputStream {
    /** Hands over bytes as {@link InputStream#read(byte[], int, int)} does. */
    @FunctionalInterface
    interface Source {
        int read(byte[] bytes, int from, int length) throws IOException;
    }

    private final Source source;
    private final byte[] single = new byte[1];
    private long count;
    private boolean done;
    private @Nullable RejectReason flaw;

    EntryContent(Source source) {
        this.source = source;
    }

    /** Content of which nothing can be read, at an offset of the file that it is named after. */
    EntryContent(long offset, RejectReason flaw) {
        this.source = (bytes, from, length) -> -1;
        this.count = offset;
        this.flaw = flaw;
        this.done = true;
    }

    /** A source that is opened when its first byte is asked for. */
    static Source lazily(IOSupplier<InputStream> opening) {
        return new UnpackedStream(InputStream.nullInputStream(), opening)::read;
    }

    /** Bytes read so far: the offset of the next. */
    long count() {
        return count;
    }

    /** What ended the bytes too early; null where nothing did, so far. */
    @Nullable RejectReason flaw() {
        return flaw;
    }

    @Override
    public int read() {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (done) {
            return -1;
        }
        try {
            int read = source.read(bytes, from, length);
            done = read < 0;
            count += Math.max(0, read);
            return read;
        } catch (IOException | RuntimeException e) {
            // Decoders answer to damaged bytes with whatever their arithmetic ran into.
            flaw = Flaws.of(e);
            done = true;
            return -1;
        }
    }
}
