package org.cablestats.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The parts that one task reads, in order. */
public record ReadTask(List<Part> parts) implements Serializable {
    /** Measured: tasks of 128 MB write files of 39 MB; smaller tasks write many small files, larger ones leave cores idle. */
    private static final long SPLIT_BYTES = 128L << 20;

    /** No slice is worth a task of its own below. */
    private static final long SMALLEST_BYTES = 16L << 20;

    /** Slices of equal size, and as many as two or four cores read in whole rounds: a last round of one would leave cores idle. */
    private static final int ROUND = 4;

    /** Few enough that all cores have some of a folder of 20,000 pages, and most of the time to the end. */
    static final long BATCH_BYTES = 32L << 20;

    /** Small files are read many to a task; a page costs about as much to open as 16 KiB to read. */
    private static final long OPENING_BYTES = 16 << 10;

    /** Copies into a serializable list. */
    public ReadTask {
        parts = new ArrayList<>(parts);
    }

    /** Number of slices into which a file is cut that can be read from anywhere. It depends on the file alone, so results do. */
    static int slices(long bytes) {
        long rounds = divideUp(bytes, SPLIT_BYTES * ROUND);
        return (int) Math.max(1, Math.min(rounds * ROUND, divideUp(bytes, SMALLEST_BYTES)));
    }

    /** Parts in order, gathered into tasks. */
    static List<ReadTask> gather(List<Part> parts) {
        List<ReadTask> tasks = new ArrayList<>();
        List<Part> batch = new ArrayList<>();
        long bytes = 0;
        for (Part part : parts) {
            long cost = part.bytes() + OPENING_BYTES;
            if (bytes + cost > BATCH_BYTES && !batch.isEmpty()) {
                tasks.add(new ReadTask(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(part);
            bytes += cost;
        }
        if (!batch.isEmpty()) {
            tasks.add(new ReadTask(batch));
        }
        return tasks;
    }

    private static long divideUp(long bytes, long by) {
        return (bytes + by - 1) / by;
    }
}
