package org.cablestats.source.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cablestats.source.record.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Where the directory of a zip can be cut, so that each task reads its own part of it: 250,000 entries are 25 MB of directory,
 * too much for every task. Known directories only; whatever is unusual is one stretch, and the archive's own reader judges it.
 */
record ZipIndex(SeekableByteChannel channel) {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64_BYTES = 56;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int HEADER_BYTES = 46;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    /** Stretches of the directory whose entries have at least so many bytes; the whole file where it has no clean one. */
    static List<Slice> slices(SeekableByteChannel channel, long bytes) throws IOException {
        ZipIndex index = new ZipIndex(channel);
        Directory directory = index.directory();
        List<Slice> slices = directory == null ? List.of() : index.cut(directory, bytes);
        return slices.isEmpty() || !index.areReadable(slices) ? List.of(Slice.whole(channel.size())) : slices;
    }

    /** Where the directory of a zip that was cut begins. */
    static long directoryStart(SeekableByteChannel channel) throws IOException {
        Directory directory = new ZipIndex(channel).directory();
        return directory == null ? channel.size() : directory.start();
    }

    /** Whoever cannot read its stretch of the directory reads the whole archive without one, which only one may do. */
    private boolean areReadable(List<Slice> slices) {
        return slices.size() == 1 || slices.stream().allMatch(slice -> isReadable(slice));
    }

    private boolean isReadable(Slice slice) {
        try {
            open(new ZipSliceChannel(channel, slice, () -> {})).close();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** The archive, found by its directory alone; where that fails the channel is closed. */
    static ZipFile open(SeekableByteChannel channel) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    /** Where the directory is, by the record that the file ends with. */
    private record Directory(long start, long end, long entries) {}

    private @Nullable Directory directory() throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = read(size - length, length);
        for (int i = tail.limit() - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE) {
                long place = size - length + i;
                Directory small = new Directory(
                        tail.getInt(i + 16) & IN_EXTRA,
                        (tail.getInt(i + 16) & IN_EXTRA) + (tail.getInt(i + 12) & IN_EXTRA),
                        tail.getShort(i + 10) & 0xFFFF);
                Directory large = large(place);
                return clean(
                        large == null ? small : large, large == null ? place : place - LOCATOR_BYTES - END64_BYTES);
            }
        }
        return null;
    }

    private @Nullable Directory large(long end) throws IOException {
        if (end < LOCATOR_BYTES + END64_BYTES) {
            return null;
        }
        ByteBuffer locator = read(end - LOCATOR_BYTES, LOCATOR_BYTES);
        if (locator.getInt(0) != LOCATOR_SIGNATURE) {
            return null;
        }
        ByteBuffer record = read(end - LOCATOR_BYTES - END64_BYTES, END64_BYTES);
        long start = record.getLong(48);
        return new Directory(start, start + record.getLong(40), record.getLong(32));
    }

    /** The directory where it ends right before the record that says so: nothing stands before the archive or inside it. */
    private static @Nullable Directory clean(Directory directory, long end) {
        boolean fits = directory.start() >= 0 && directory.start() <= directory.end() && directory.end() == end;
        return fits ? directory : null;
    }

    /** Nothing where the headers do not lead from its start to its end. */
    private List<Slice> cut(Directory directory, long bytes) throws IOException {
        List<Slice> slices = new ArrayList<>();
        ZipHeaders headers = new ZipHeaders(channel, directory.start(), directory.end());
        long start = directory.start();
        int firstEntry = 0;
        int entry = 0;
        long content = 0;
        while (headers.next()) {
            if (content >= bytes) {
                slices.add(new Slice(start, headers.start(), firstEntry, entry, content));
                start = headers.start();
                firstEntry = entry;
                content = 0;
            }
            content += headers.contentBytes();
            entry++;
        }
        slices.add(new Slice(start, directory.end(), firstEntry, Integer.MAX_VALUE, content));
        return headers.isClean() && entry == directory.entries() && start > 0 ? slices : List.of();
    }

    private ByteBuffer read(long start, int length) throws IOException {
        return read(channel, start, length);
    }

    /** Bytes of a file, fewer where it ends. */
    static ByteBuffer read(SeekableByteChannel channel, long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(start);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer);
        }
        return buffer.flip();
    }

    /** Goes through the headers of a directory. */
    private static final class ZipHeaders {
        private static final int WINDOW = 1 << 20;

        private final SeekableByteChannel channel;
        private final long end;
        private ByteBuffer window = ByteBuffer.allocate(0);
        private long windowStart;
        private long start;
        private long next;

        ZipHeaders(SeekableByteChannel channel, long start, long end) {
            this.channel = channel;
            this.start = start;
            this.next = start;
            this.end = end;
        }

        boolean next() throws IOException {
            start = next;
            if (end - start < HEADER_BYTES) {
                return false;
            }
            int at = seek();
            if (window.limit() - at < HEADER_BYTES || window.getInt(at) != HEADER_SIGNATURE) {
                return false;
            }
            next = start + HEADER_BYTES + length(at + 28) + length(at + 30) + length(at + 32);
            return next <= end;
        }

        private int seek() throws IOException {
            if (start - windowStart + HEADER_BYTES > window.limit()) {
                window = read(channel, start, (int) Math.min(WINDOW, end - start));
                windowStart = start;
            }
            return (int) (start - windowStart);
        }

        private int length(int at) {
            return window.getShort(at) & 0xFFFF;
        }

        long start() {
            return start;
        }

        /** What the entry unpacks to, by its header; what does not fit there counts as much as fits. */
        long contentBytes() {
            return window.getInt((int) (start - windowStart) + 24) & IN_EXTRA;
        }

        boolean isClean() {
            return next == end;
        }
    }
}
