package org.cablestats.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.cablestats.source.bytes.ChannelStream;
import org.cablestats.source.record.Slice;

/** Where a tar can be cut: one pass over its headers, which passes over the contents. */
final class TarIndex {
    private TarIndex() {}

    /** Stretches of at least so many bytes that begin at headers; the last one holds whatever cannot be read. */
    static List<Slice> slices(SeekableByteChannel channel, long bytes) throws IOException {
        long size = channel.size();
        List<Slice> slices = new ArrayList<>();
        HeaderStream input = new HeaderStream(new ChannelStream(channel, 0, size));
        TarEntries headers = new TarEntries("", input, Slice.whole(size));
        long start = 0;
        int firstEntry = 0;
        int entry = 0;
        for (TarArchiveEntry header = headers.header(); header != null; header = headers.header()) {
            long offset = headers.headerOffset();
            if (offset - start >= bytes) {
                slices.add(new Slice(start, offset, firstEntry, entry, offset - start));
                start = offset;
                firstEntry = entry;
            }
            entry++;
            // The map of a sparse entry may stand in its content.
            input.passOver(header.isSparse() ? 0 : header.getSize());
        }
        slices.add(new Slice(start, size, firstEntry, Integer.MAX_VALUE, size - start));
        return slices;
    }

    /**
     * Contents without their bytes: the library skips by reading, which for a tar of 5 GB would be to read all of it. What is read
     * of a content is whatever was in the reader's array.
     */
    private static final class HeaderStream extends FilterInputStream {
        private long content;

        HeaderStream(InputStream input) {
            super(input);
        }

        void passOver(long bytes) {
            content = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (content == 0) {
                return in.read(bytes, from, length);
            }
            int skipped = (int) in.skip(Math.min(length, content));
            if (skipped == 0) {
                return -1;
            }
            content -= skipped;
            // Whoever looks for the zeros at the end of a tar need not look through an array of them.
            bytes[from + skipped - 1] = 1;
            return skipped;
        }

        @Override
        public long skip(long length) throws IOException {
            long skipped = in.skip(length);
            content = Math.max(0, content - skipped);
            return skipped;
        }
    }
}
