package org.cablestats.source;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** Where a tar can be cut: one pass over its headers, which passes over the contents. */
final class TarIndex {
    private TarIndex() {}

    /** Stretches of at least so many bytes that begin at headers; the last one holds whatever cannot be read. */
    static List<Slice> slices(SeekableByteChannel channel, long bytes) throws java.io.IOException {
        long size = channel.size();
        List<Slice> slices = new ArrayList<>();
        InputStream input = new BufferedInputStream(new ChannelStream(channel, 0, size), 1024);
        TarEntries headers = new TarEntries("", input, Slice.whole(size));
        long start = 0;
        int firstEntry = 0;
        int entry = 0;
        while (headers.header() != null) {
            long offset = headers.headerOffset();
            if (offset - start >= bytes) {
                slices.add(new Slice(start, offset, firstEntry, entry, offset - start));
                start = offset;
                firstEntry = entry;
            }
            entry++;
        }
        slices.add(new Slice(start, size, firstEntry, Integer.MAX_VALUE, size - start));
        return slices;
    }
}
