package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.function.IOSupplier;
import org.jspecify.annotations.Nullable;

/** What a compressed stream unpacks to; one that is no such stream fails at its first read, not before. */
final class UnpackedStream extends InputStream {
    private final InputStream packed;
    private final IOSupplier<InputStream> opening;
    private @Nullable InputStream unpacked;

    /**
     * A stream.
     *
     * @param opening opens what is unpacked of it
     */
    UnpackedStream(InputStream packed, IOSupplier<InputStream> opening) {
        this.packed = packed;
        this.opening = opening;
    }

    private InputStream unpacked() throws IOException {
        InputStream stream = unpacked;
        if (stream == null) {
            stream = opening.get();
            unpacked = stream;
        }
        return stream;
    }

    @Override
    public int read() throws IOException {
        return unpacked().read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return unpacked().read(bytes, from, length);
    }

    /** Unknown, and a reader that trusts the answer must not take it for the end. */
    @Override
    public int available() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void close() throws IOException {
        // A decoder may hold memory that is none of Java's.
        (unpacked == null ? packed : unpacked).close();
    }
}
