package org.cablestats.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.iceberg.io.PositionOutputStream;

/** Writes a file; closed, its bytes and its name are on the disk. */
final class SyncedStream extends PositionOutputStream {
    /** Parquet hands over whole pages, Avro a few bytes at a time. */
    private static final int BUFFER_BYTES = 64 << 10;

    private final Path folder;
    private final FileChannel channel;
    private final OutputStream buffered;
    private long position;

    SyncedStream(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        this.buffered = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void write(int value) throws IOException {
        buffered.write(value);
        position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        buffered.write(bytes, offset, length);
        position += length;
    }

    @Override
    public void flush() throws IOException {
        buffered.flush();
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            buffered.flush();
            channel.force(true);
        }
        Sync.folder(folder);
    }
}
