package org.cablestats.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lists in memory up to so many bytes, and what is more in a temporary file, that of the owner alone: who reads millions of cables
 * needs no more memory than who reads a few. Any thread may ask.
 */
public final class Spill implements AutoCloseable {
    /** What a corpus of 400,000 cables takes. */
    private static final long IN_MEMORY = 32L << 20;

    private final long inMemory;
    private final Path folder;
    private long kept;
    private @Nullable FileChannel file;

    /** With room for some 400,000 small values in memory. */
    public Spill() {
        this(IN_MEMORY, Path.of(System.getProperty("java.io.tmpdir")));
    }

    Spill(long inMemory, Path folder) {
        this.inMemory = inMemory;
        this.folder = folder;
    }

    /** A list of equal elements, of which this keeps the bytes as long as it is open. */
    public <T> PackedList<T> keep(PackedList<T> list) {
        return list.in(this);
    }

    /** Where some bytes are from now on: where they are, as long as there is room, or no file can take them. */
    synchronized PackedList.Bytes keep(PackedList.Bytes now, byte[] bytes) {
        kept += bytes.length;
        if (kept <= inMemory) {
            return now;
        }
        try {
            FileChannel open = open();
            long start = open.size();
            write(open, ByteBuffer.wrap(bytes), start);
            return new InFile(open, start);
        } catch (IOException e) {
            // A full disk costs memory, no load.
            return now;
        }
    }

    private FileChannel open() throws IOException {
        if (file == null) {
            // Its name is gone as soon as it is open, where the system can do that: a killed process leaves nothing
            // behind.
            Path path = Files.createTempFile(folder, "cablestats", ".spill");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    private static void write(FileChannel file, ByteBuffer bytes, long start) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
    }

    /** Removes the file; nothing that was kept in it can be read afterwards. */
    @Override
    public synchronized void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record InFile(FileChannel file, long first) implements PackedList.Bytes {
        @Override
        public PackedInput at(int start, int end) {
            ByteBuffer element = ByteBuffer.allocate(end - start);
            try {
                while (element.hasRemaining()) {
                    if (file.read(element, first + start + element.position()) < 0) {
                        throw new IOException("The temporary file is shorter than what was written to it");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new PackedInput(element.array(), 0);
        }
    }
}
