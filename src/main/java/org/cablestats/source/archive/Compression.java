package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a stream of bytes was made smaller. Several compressed streams one after the other are one, as for the usual tools. */
enum Compression {
    NONE(),
    GZIP(0x1F, 0x8B),
    BZIP2('B', 'Z', 'h'),
    XZ(0xFD, '7', 'z', 'X', 'Z', 0x00),
    ZSTD(0x28, 0xB5, 0x2F, 0xFD);

    /** What a decoder may hold, in KiB: {@code xz -9} asks for 65 MB, 7-Zip's largest usual dictionary for some 200. */
    static final int MEMORY_KIB = 512 << 10;

    /** The same inside an archive, where up to three decoders hold theirs at once. */
    static final int NESTED_MEMORY_KIB = 128 << 10;

    // Nobody changes it; the checker does not see it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final int[] start;

    Compression(int... start) {
        this.start = start;
    }

    /** Whether a stream's first bytes are those of this kind, as far as there are any. */
    boolean begins(byte[] head) {
        for (int i = 0; i < Math.min(start.length, head.length); i++) {
            if ((head[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The bytes that were compressed; fails at the first read or here where they are not of this kind.
     *
     * @param memoryKib what the decoder may hold
     */
    InputStream open(InputStream input, int memoryKib) throws IOException {
        return switch (this) {
            case NONE -> input;
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(input)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(input, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(input)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(memoryKib)
                        .get();
            case ZSTD -> new ZstdCompressorInputStream(input);
        };
    }
}
