package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a stream of bytes was made smaller. Several compressed streams one after the other are one, as for the usual tools. */
enum Compression {
    NONE,
    GZIP,
    BZIP2,
    XZ,
    ZSTD;

    /** What a decoder may hold, in KiB: {@code xz -9} asks for 65 MB, 7-Zip's largest usual dictionary for some 200. */
    static final int MEMORY_KIB = 512 << 10;

    /** The bytes that were compressed; fails at the first read or here where they are not of this kind. */
    InputStream open(InputStream input) throws IOException {
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
                        .setMemoryLimitKiB(MEMORY_KIB)
                        .get();
            case ZSTD -> new ZstdCompressorInputStream(input);
        };
    }
}
