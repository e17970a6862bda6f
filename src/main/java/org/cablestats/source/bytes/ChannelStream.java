package org.cablestats.source.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A stretch of a file as a stream whose skipping costs nothing. */
public final class ChannelStream extends InputStream {
    private final SeekableByteChannel channel;
    private final long end;

    /** The channel's, which would be asked of the system each time. */
    private long position;

    public ChannelStream(SeekableByteChannel channel, long start, long end) throws IOException {
        this.channel = channel;
        this.position = start;
        this.end = end;
        channel.position(start);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int most = (int) Math.min(length, end - position);
        if (most <= 0 && length > 0) {
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(bytes, from, most));
        position += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = Math.max(0, Math.min(length, end - position));
        if (skipped > 0) {
            position += skipped;
            channel.position(position);
        }
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, end - position));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
