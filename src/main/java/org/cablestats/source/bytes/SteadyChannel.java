package org.cablestats.source.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.io.function.IOSupplier;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** A file whose storage either works or ends the reading: so no reader takes a failing disk for a damaged archive. */
public record SteadyChannel(String name, SeekableByteChannel channel) implements ReadOnlyChannel {
    private <T> T steadily(IOSupplier<T> access) {
        try {
            return access.get();
        } catch (IOException e) {
            throw new MachineException("Cannot read '" + name + "': " + Reason.of(e), e);
        }
    }

    @Override
    public int read(ByteBuffer target) {
        return steadily(() -> channel.read(target));
    }

    @Override
    public long position() {
        return steadily(channel::position);
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        if (newPosition < 0) {
            // A place that the archive made up.
            throw new IOException("negative position");
        }
        steadily(() -> channel.position(newPosition));
        return this;
    }

    @Override
    public long size() {
        return steadily(channel::size);
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
