package org.cablestats.source.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.cablestats.source.bytes.ReadOnlyChannel;
import org.cablestats.source.record.Slice;

/**
 * A zip as if its directory had one stretch of its entries only: the file up to the end of that stretch, then the records that
 * a zip ends with, which say so.
 */
final class ZipSliceChannel implements ReadOnlyChannel {
    private static final int END_BYTES = 56 + 20 + 22;

    private final SeekableByteChannel file;
    private final Closeable closing;
    private final ByteBuffer tail;
    private final long cut;
    private long position;

    /**
     * A view of a zip.
     *
     * @param slice of its directory
     * @param closing what else ends with the view: the file itself, or nothing
     */
    ZipSliceChannel(SeekableByteChannel file, Slice slice, Closeable closing) {
        this.file = file;
        this.closing = closing;
        this.cut = slice.end();
        this.tail = tail(slice);
    }

    /** The three records in their large form, since the directory may begin beyond 4 GB; the reader does not ask for the count. */
    private static ByteBuffer tail(Slice slice) {
        ByteBuffer tail = ByteBuffer.allocate(END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
        tail.putInt(0).putInt(0).putLong(0).putLong(0);
        tail.putLong(slice.end() - slice.start()).putLong(slice.start());
        tail.putInt(0x07064b50).putInt(0).putLong(slice.end()).putInt(1);
        tail.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        tail.putShort((short) -1).putShort((short) -1).putInt(-1).putInt(-1).putShort((short) 0);
        return tail.flip();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size()) {
            return -1;
        }
        int most = (int) Math.min(target.remaining(), (position < cut ? cut : size()) - position);
        ByteBuffer piece = target.slice(target.position(), most);
        int read = position < cut ? file.position(position).read(piece) : readTail(piece);
        target.position(target.position() + Math.max(0, read));
        position += Math.max(0, read);
        return read;
    }

    private int readTail(ByteBuffer piece) {
        int length = piece.remaining();
        piece.put(tail.slice((int) (position - cut), length));
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return cut + END_BYTES;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}
