package org.cablestats.source;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.cablestats.source.bytes.ReadOnlyChannel;

/** Bytes as a file of this machine: a place beyond the end is one where nothing is read, which the library's channel refuses. */
final class BytesChannel implements ReadOnlyChannel {
    private final byte[] bytes;
    private long position;
    private boolean closed;

    BytesChannel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer target) {
        if (position >= bytes.length) {
            return target.hasRemaining() ? -1 : 0;
        }
        int read = (int) Math.min(target.remaining(), bytes.length - position);
        target.put(bytes, (int) position, read);
        position += read;
        return read;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("negative position " + newPosition);
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
