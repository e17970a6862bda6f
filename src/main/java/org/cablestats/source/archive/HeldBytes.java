package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of an archive inside an archive, held in memory because they must be read from their end. */
final class HeldBytes {
    /** The pages of a year, compressed, have some 40 MB; each core may hold one such archive, or two, one in the other. */
    static final int MOST_BYTES = 64 << 20;

    /** A directory of so many entries takes some 100 MB when it is read; as many pages would not fit. */
    private static final int MOST_ENTRIES = 200_000;

    private static final int ZIP_HEADER_BYTES = 46;

    private final byte[] bytes;

    private HeldBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Those of a stream, as far as they are few enough. */
    static HeldBytes of(InputStream stream) throws IOException {
        return new HeldBytes(stream.readNBytes(MOST_BYTES + 1));
    }

    /** Whether they are more than are read, or a directory of more entries than are. */
    boolean areTooMany() {
        return bytes.length > MOST_BYTES
                || (bytes.length > MOST_ENTRIES * ZIP_HEADER_BYTES && zipEntries() > MOST_ENTRIES);
    }

    private int zipEntries() {
        int count = 0;
        for (int i = 0; i + ZIP_HEADER_BYTES <= bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** The bytes as a file. */
    SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(bytes);
    }
}
