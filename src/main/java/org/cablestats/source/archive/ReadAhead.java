package org.cablestats.source.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cablestats.fault.MachineException;
import org.cablestats.source.record.Flaws;
import org.cablestats.source.record.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Entries that another thread unpacks ahead of their reader: an archive that is one stream keeps one core busy, and whatever is
 * done with its bytes belongs on the others. Holds 128 blocks of 128 KiB at most.
 */
final class ReadAhead implements ArchiveEntries {
    private static final int BLOCK_BYTES = 128 << 10;
    private static final int BLOCKS = 128;

    /** What the other thread hands over. */
    private sealed interface Piece {
        /** An entry whose content follows. */
        record Begin(ArchiveEntry entry) implements Piece {}

        /** An entry of which nothing can be read. */
        record Flawed(ArchiveEntry entry) implements Piece {}

        /** Bytes of the entry. */
        record Block(ByteBuffer bytes) implements Piece {}

        /** The entry has ended, with this flaw. */
        record End(@Nullable RejectReason flaw) implements Piece {}

        /** No entry follows. */
        record Last() implements Piece {}

        /** The other thread has failed. */
        record Failure(Throwable cause) implements Piece {}
    }

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(BLOCKS);
    private final ArchiveEntries entries;
    private final Thread thread;
    private Piece current = new Piece.End(null);

    private ReadAhead(ArchiveEntries entries) {
        this.entries = entries;
        this.thread = new Thread(this::unpack, "unpack");
        this.thread.setDaemon(true);
    }

    /** Entries that begin to be unpacked now. */
    static ReadAhead of(ArchiveEntries entries) {
        ReadAhead ahead = new ReadAhead(entries);
        ahead.thread.start();
        return ahead;
    }

    private void unpack() {
        try (ArchiveEntries each = entries) {
            byte[] buffer = new byte[BLOCK_BYTES];
            for (ArchiveEntry entry = each.next(); entry != null; entry = each.next()) {
                if (entry.flaw() == null) {
                    pieces.put(new Piece.Begin(entry));
                    unpack(entry.content(), buffer);
                } else {
                    pieces.put(new Piece.Flawed(entry));
                }
            }
            pieces.put(new Piece.Last());
        } catch (InterruptedException e) {
            // The reader has closed, and waits for nothing.
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            offer(new Piece.Failure(e));
        }
    }

    private void unpack(EntryContent content, byte[] buffer) throws InterruptedException, IOException {
        int length;
        do {
            length = content.readNBytes(buffer, 0, buffer.length);
            if (length > 0) {
                pieces.put(new Piece.Block(ByteBuffer.wrap(Arrays.copyOf(buffer, length))));
            }
        } while (length == buffer.length);
        pieces.put(new Piece.End(content.flaw()));
    }

    /** Hands over a failure, unless the reader has closed. */
    private void offer(Piece piece) {
        try {
            pieces.put(piece);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public @Nullable ArchiveEntry next() {
        while (!(current instanceof Piece.Last)) {
            Piece piece = take();
            if (piece instanceof Piece.Flawed flawed) {
                return flawed.entry();
            }
            if (piece instanceof Piece.Begin begin) {
                return begin.entry().with(new EntryContent(this::read));
            }
        }
        return null;
    }

    private int read(byte[] bytes, int from, int length) throws IOException {
        Piece piece = current;
        while (!(piece instanceof Piece.Block block && block.bytes().hasRemaining())) {
            if (piece instanceof Piece.End end) {
                if (end.flaw() != null) {
                    throw new Flaws.Flawed(end.flaw());
                }
                return -1;
            }
            piece = take();
        }
        ByteBuffer available = ((Piece.Block) piece).bytes();
        int read = Math.min(length, available.remaining());
        available.get(bytes, from, read);
        return read;
    }

    private Piece take() {
        try {
            current = pieces.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineException("Cannot read on: interrupted", e);
        }
        if (current instanceof Piece.Failure failure) {
            throw failure.cause() instanceof MachineException machine
                    ? machine
                    : new MachineException("Cannot read on: " + failure.cause().getMessage(), failure.cause());
        }
        return current;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
