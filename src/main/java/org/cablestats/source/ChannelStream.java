package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A stretch of a file as a stream whose skipping costs nothing. */
final class ChannelStream extends InputStream {
    private final SeekableByteChannel channel;
    private final long end;

    ChannelStream(SeekableByteChannel channel, long start, long end) throws IOException {
        this.channel = channel;
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
        int most = (int) Math.min(length, end - channel.position());
        return most <= 0 && length > 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, from, most));
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = Math.max(0, Math.min(length, end - channel.position()));
        channel.position(channel.position() + skipped);
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, end - channel.position()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
