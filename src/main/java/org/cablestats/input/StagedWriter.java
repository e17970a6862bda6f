package org.cablestats.input;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.cablestats.packed.PackedOutput;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the records of a part on a stage, batch by batch, each compressed by itself. Where that fails or the disk has no room, it
 * gives up and leaves nothing: the second pass then reads the input again.
 */
final class StagedWriter implements AutoCloseable {
    /** Level -6 took a sixth less time to keep records and left 1.6 times the bytes. */
    private static final int LEVEL = 1;

    private final Stage stage;
    private final RecordPacking packing;
    private volatile @Nullable StagedFile file;

    private StagedWriter(Stage stage, Part part) {
        this.stage = stage;
        this.packing = new RecordPacking(part.file());
    }

    /** One that has given up. */
    static StagedWriter none(Part part) {
        return new StagedWriter(Stage.NONE, part);
    }

    /** One that begins to keep the records of a part. */
    static StagedWriter open(Stage stage, Part part) {
        StagedWriter writer = new StagedWriter(stage, part);
        try {
            writer.file = StagedFile.begin(stage.file(part));
        } catch (IOException e) {
            writer.close();
        }
        return writer;
    }

    /** A batch as it is kept; called by several threads at once. */
    ByteBuffer pack(List<InputRecord> batch) {
        if (file == null) {
            return ByteBuffer.allocate(0);
        }
        List<InputRecord> accepted = batch.stream()
                .filter(record -> record.record() instanceof SourceRecord.Accepted)
                .toList();
        PackedOutput out = new PackedOutput();
        out.writeNumber(accepted.size());
        accepted.forEach(record -> packing.write(record, out));
        try (ZstdCompressCtx zstd = new ZstdCompressCtx()) {
            return ByteBuffer.wrap(zstd.setLevel(LEVEL).setChecksum(true).compress(out.bytes()));
        }
    }

    /** Keeps the next batch. */
    void add(ByteBuffer batch) {
        StagedFile open = file;
        if (open == null) {
            return;
        }
        try {
            if (stage.hasRoom()) {
                open.add(batch);
            } else {
                close();
            }
        } catch (IOException e) {
            close();
        }
    }

    /** Lets the second pass know the part, of which all has been read. */
    void finish() {
        StagedFile open = file;
        if (open == null) {
            return;
        }
        try {
            open.finish();
            file = null;
        } catch (IOException e) {
            close();
        }
    }

    /** Leaves nothing of a part that was not finished. */
    @Override
    public void close() {
        StagedFile open = file;
        file = null;
        if (open != null) {
            open.remove();
        }
    }
}
