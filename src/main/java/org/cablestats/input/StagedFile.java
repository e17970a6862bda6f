package org.cablestats.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;
import org.cablestats.disk.Access;

/**
 * A file on a stage that is being written, under a name of its own: of several attempts at a task the last to end leaves the same as
 * the others.
 *
 * @param target the name under which the second pass finds it
 */
record StagedFile(Path target, Path unfinished, FileChannel out) {
    static StagedFile begin(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + "-" + UUID.randomUUID());
        return new StagedFile(target, unfinished, Access.PRIVATE.create(unfinished));
    }

    /** Adds a batch, its length before it. */
    void add(ByteBuffer batch) throws IOException {
        write(ByteBuffer.allocate(Integer.BYTES).putInt(0, batch.remaining()));
        write(batch);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    void finish() throws IOException {
        out.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes it where that can be done; else it goes with the stage. */
    void remove() {
        IOUtils.closeQuietly(out);
        FileUtils.deleteQuietly(unfinished.toFile());
    }
}
