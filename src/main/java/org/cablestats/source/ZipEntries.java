package org.cablestats.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cablestats.fault.MachineException;
import org.jspecify.annotations.Nullable;

/** The entries of a zip by its directory, in the directory's order; each is found and unpacked without the others. */
final class ZipEntries implements Entries {
    private final String archive;
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> headers;
    private int ordinal;

    private ZipEntries(String archive, ZipFile zip, int firstEntry) {
        this.archive = archive;
        this.zip = zip;
        this.headers = zip.getEntries();
        this.ordinal = firstEntry;
    }

    /** The entries of a stretch of the directory; of one that is damaged, what the entries' own headers show. */
    static Entries open(PackedFile file, Slice slice) throws IOException {
        boolean whole = slice.start() == 0;
        SeekableByteChannel channel = file.channel();
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(whole ? channel : new ZipSliceChannel(channel, slice))
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new ZipEntries(file.name(), zip, slice.firstEntry());
        } catch (MachineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The failed attempt has closed the channel.
            SeekableByteChannel again = file.channel();
            return new ZipStream(file.name(), new ChannelStream(again, 0, again.size()), again.size());
        }
    }

    @Override
    public @Nullable Entry next() {
        while (headers.hasMoreElements()) {
            ZipArchiveEntry header = headers.nextElement();
            int place = ordinal++;
            if (!header.isDirectory() && !header.isUnixSymlink()) {
                return entry(place, header);
            }
        }
        return null;
    }

    private Entry entry(int place, ZipArchiveEntry header) {
        CRC32 checksum = new CRC32();
        EntryContent.Source content = EntryContent.lazily(() -> zip.getInputStream(header));
        return Entry.of(place, archive, header.getName(), header.getSize(), (bytes, from, length) -> {
            int read = content.read(bytes, from, length);
            if (read > 0) {
                checksum.update(bytes, from, read);
            } else if (read < 0 && checksum.getValue() != header.getCrc()) {
                throw new IOException("the checksum is another");
            }
            return read;
        });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
