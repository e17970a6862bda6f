package org.cablestats.table.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.apache.commons.io.function.IORunnable;
import org.apache.iceberg.io.PositionOutputStream;
import org.cablestats.fault.Reason;

/** Writes a file; closed, its bytes and its name are on the disk. */
final class SyncedStream extends PositionOutputStream {
    /** Parquet hands over whole pages, Avro a few bytes at a time. */
    private static final int BUFFER_BYTES = 64 << 10;

    private final Path file;
    private final FileChannel channel;
    private final OutputStream buffered;
    private long position;

    SyncedStream(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.buffered = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void write(int value) throws IOException {
        named(() -> buffered.write(value));
        position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        named(() -> buffered.write(bytes, offset, length));
        position += length;
    }

    @Override
    public void flush() throws IOException {
        named(buffered::flush);
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        named(() -> {
            try (channel) {
                buffered.flush();
                channel.force(true);
            }
            Sync.folder(file.resolveSibling(""));
        });
    }

    // The operating system says what is wrong, and not where.
    private void named(IORunnable writing) throws IOException {
        try {
            writing.run();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, Reason.of(e));
            named.addSuppressed(e);
            throw named;
        }
    }
}
