package org.cablestats.input;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.source.record.Lookahead;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link StagedWriter} kept of a part.
 *
 * @param file that it was read from
 * @param in what was kept
 */
record StagedRecords(InputFile file, DataInputStream in) {
    /** Stands before each record: where there is none, it was the last. */
    static final int MORE = 1;

    private static final int BUFFER = 1 << 16;

    /** The records of a part, in order; null where nothing is kept of it, or none that this machine can read. */
    static @Nullable PartRecords open(Path kept, Part part) {
        try {
            DataInputStream in = new DataInputStream(
                    new BufferedInputStream(new ZstdInputStreamNoFinalizer(Files.newInputStream(kept)), BUFFER));
            StagedRecords records = new StagedRecords(part.file(), in);
            return new PartRecords(
                    new Lookahead<>("what was kept of '" + part.file().name() + "'", records::next), in);
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable InputRecord next() throws IOException {
        return in.read() < 0 ? null : new RecordPacking(file).read(in);
    }
}
