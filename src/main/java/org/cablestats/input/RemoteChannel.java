package org.cablestats.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.cablestats.source.bytes.ReadOnlyChannel;

/** A file of another machine, for reading at any place. */
final class RemoteChannel implements ReadOnlyChannel {
    private final FSDataInputStream stream;
    private final long size;
    private boolean open = true;

    RemoteChannel(FSDataInputStream stream, long size) {
        this.stream = stream;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        byte[] bytes = new byte[Math.min(target.remaining(), 1 << 16)];
        int read = stream.read(bytes, 0, bytes.length);
        target.put(bytes, 0, Math.max(0, read));
        return read;
    }

    @Override
    public long position() throws IOException {
        return stream.getPos();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        // Beyond its end a file of this machine can be positioned and has nothing to read; others refuse.
        stream.seek(Math.min(newPosition, size));
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        stream.close();
    }
}
