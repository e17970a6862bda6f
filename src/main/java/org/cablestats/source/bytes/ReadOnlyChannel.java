package org.cablestats.source.bytes;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A channel that nothing can be written to. */
public interface ReadOnlyChannel extends SeekableByteChannel {
    @Override
    default int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    default SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
