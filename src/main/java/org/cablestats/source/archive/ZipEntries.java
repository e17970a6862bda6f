package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.function.IOSupplier;
import org.cablestats.fault.MachineException;
import org.cablestats.source.bytes.ChannelStream;
import org.cablestats.source.record.Slice;
import org.jspecify.annotations.Nullable;

/** The entries of a zip by its directory, in the directory's order; each is found and unpacked without the others. */
final class ZipEntries implements ArchiveEntries {
    private final String archive;
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> headers;
    private final long directory;
    private int ordinal;

    private ZipEntries(String archive, ZipFile zip, int firstEntry, long directory) {
        this.archive = archive;
        this.zip = zip;
        this.directory = directory;
        this.headers = zip.getEntries();
        this.ordinal = firstEntry;
    }

    /** The entries of a stretch of the directory; of one that is damaged, what the entries' own headers show. */
    static ArchiveEntries open(String archive, IOSupplier<SeekableByteChannel> file, Slice slice) throws IOException {
        boolean whole = slice.start() == 0;
        SeekableByteChannel channel = file.get();
        try {
            long directory = whole ? channel.size() : ZipIndex.directoryStart(channel);
            ZipFile zip = ZipIndex.open(whole ? channel : new ZipSliceChannel(channel, slice, channel));
            return new ZipEntries(archive, zip, slice.firstEntry(), directory);
        } catch (MachineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The failed attempt has closed the channel.
            SeekableByteChannel again = file.get();
            return new ZipStream(archive, new ChannelStream(again, 0, again.size()), again.size());
        }
    }

    @Override
    public @Nullable ArchiveEntry next() {
        while (headers.hasMoreElements()) {
            ZipArchiveEntry header = headers.nextElement();
            int place = ordinal++;
            if (!header.isDirectory() && !header.isUnixSymlink()) {
                return entry(place, header);
            }
        }
        return null;
    }

    private ArchiveEntry entry(int place, ZipArchiveEntry header) {
        CRC32 checksum = new CRC32();
        EntryContent.Source content = EntryContent.lazily(() -> content(header));
        return ArchiveEntry.of(place, archive, header.getName(), header.getSize(), (bytes, from, length) -> {
            int read = content.read(bytes, from, length);
            if (read > 0) {
                checksum.update(bytes, from, read);
            } else if (read < 0 && checksum.getValue() != header.getCrc()) {
                throw new IOException("the checksum is another");
            }
            return read;
        });
    }

    /** The library refuses contents that reach into the directory, but knows of a stretch only where that begins. */
    private InputStream content(ZipArchiveEntry header) throws IOException {
        InputStream content = zip.getInputStream(header);
        if (header.getDataOffset() + header.getCompressedSize() > directory) {
            throw new IOException("the content overlaps with the directory");
        }
        return content;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
