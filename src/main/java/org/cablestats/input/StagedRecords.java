package org.cablestats.input;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.packed.PackedInput;
import org.cablestats.source.record.Lookahead;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link StagedWriter} kept of a part, batch by batch. */
final class StagedRecords {
    private final RecordPacking packing;
    private final DataInputStream in;
    private PackedInput batch = new PackedInput(new byte[0], 0);
    private long left;

    private StagedRecords(InputFile file, DataInputStream in) {
        this.packing = new RecordPacking(file);
        this.in = in;
    }

    /** The records of a part, in order; null where nothing is kept of it, or none that this machine can read. */
    static @Nullable PartRecords open(Path kept, Part part) {
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)));
            StagedRecords records = new StagedRecords(part.file(), in);
            return new PartRecords(
                    new Lookahead<>("what was kept of '" + part.file().name() + "'", records::next), in);
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable InputRecord next() throws IOException {
        while (left == 0) {
            byte[] bytes = unpacked();
            if (bytes == null) {
                return null;
            }
            batch = new PackedInput(bytes, 0);
            left = batch.readNumber();
        }
        left--;
        return packing.read(batch);
    }

    /** The next batch; null where there is none. */
    private byte @Nullable [] unpacked() throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException end) {
            return null;
        }
        // A length that the disk made of another one leads to bytes that are no zstd, or whose check sum is another.
        byte[] packed = in.readNBytes(Math.max(0, length));
        try (InputStream zstd = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(packed))) {
            return zstd.readAllBytes();
        }
    }
}
