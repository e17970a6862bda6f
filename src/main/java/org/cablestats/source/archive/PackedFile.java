package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.commons.io.function.IOSupplier;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.source.bytes.ChannelStream;
import org.cablestats.source.bytes.SteadyChannel;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Slice;

/**
 * An archive or a compressed file. Read where it lies; nothing of it is ever written to disk under a name of its own.
 *
 * @param name for the records' positions, never absolute
 * @param packing how it is packed
 * @param opening opens it, once for each reading
 * @param readsAhead whether a thread of its own may unpack what is long
 */
public record PackedFile(String name, Packing packing, IOSupplier<SeekableByteChannel> opening, boolean readsAhead) {
    /** A stretch that is read by one thread for longer than a second or so is worth a second thread. */
    private static final long LONG_BYTES = 128L << 20;

    /**
     * The entries of a stretch that are wanted.
     *
     * @throws MachineException where storage fails
     */
    ArchiveEntries entries(Slice slice, IntPredicate wanted) {
        try {
            ArchiveEntries entries = open(slice).only(wanted);
            return new NestedEntries(readsAhead && isLong(slice) ? ReadAhead.of(entries) : entries);
        } catch (IOException e) {
            throw new MachineException("Cannot read '" + name + "': " + Reason.of(e), e);
        }
    }

    /**
     * Cuts it into stretches that can be read apart, by a look at its headers.
     *
     * @param bytes to hold in a stretch, at least
     * @return one stretch where it is one stream or its headers are damaged; the damage is found again by whoever reads it
     */
    public List<Slice> slices(long bytes) throws IOException {
        try (SeekableByteChannel channel = opening.get()) {
            return switch (packing.form()) {
                case ZIP -> ZipIndex.slices(channel, bytes);
                case TAR ->
                    packing.isOneStream() ? List.of(Slice.whole(channel.size())) : TarIndex.slices(channel, bytes);
                case SEVEN_Z, SINGLE -> List.of(Slice.whole(channel.size()));
            };
        }
    }

    /** Whether a stretch is read by one thread for long, so that others should do whatever else there is to do with it. */
    public boolean isLong(Slice slice) {
        return packing.isOneStream() || slice.bytes() > LONG_BYTES;
    }

    /** Whether it is read as it lies, because it is not compressed as its name says. */
    public boolean isUnpacked() throws IOException {
        if (packing.compression() == Compression.NONE) {
            return false;
        }
        try (SeekableByteChannel channel = channel()) {
            InputStream input = new ChannelStream(channel, 0, Layout.HEAD_BYTES);
            return packing.isUnpacked(name, input.readNBytes(Layout.HEAD_BYTES));
        }
    }

    private ArchiveEntries open(Slice slice) throws IOException {
        return switch (packing.form()) {
            case ZIP -> ZipEntries.open(name, this::channel, slice);
            case SEVEN_Z -> SevenZEntries.open(name, channel(), Compression.MEMORY_KIB);
            case TAR -> new TarEntries(name, unpacked(channel(), slice), slice);
            case SINGLE -> single(channel(), slice);
        };
    }

    /** The file, opened once more. */
    private SeekableByteChannel channel() throws IOException {
        return new SteadyChannel(name, opening.get());
    }

    private ArchiveEntries single(SeekableByteChannel channel, Slice slice) {
        return OneEntry.compressed(name, packing.inner(name), () -> unpacked(channel, slice), channel);
    }

    private InputStream unpacked(SeekableByteChannel channel, Slice slice) throws IOException {
        return packing.unpacked(name, new ChannelStream(channel, slice.start(), slice.end()), Compression.MEMORY_KIB);
    }
}
