package org.cablestats.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.commons.io.IOUtils;
import org.cablestats.disk.Access;

/**
 * A file on a stage that is being written, under a name of its own: of several attempts at a task the last to end leaves the same as
 * the others.
 *
 * @param target the name under which the second pass finds it
 */
record StagedFile(Path target, Path unfinished, OutputStream out) {
    static StagedFile begin(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + "-" + UUID.randomUUID());
        return new StagedFile(target, unfinished, Channels.newOutputStream(Access.PRIVATE.create(unfinished)));
    }

    void add(byte[] batch) throws IOException {
        out.write(batch);
    }

    void finish() throws IOException {
        out.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes it where that can be done; else it goes with the stage. */
    void remove() {
        IOUtils.closeQuietly(out);
        unfinished.toFile().delete();
    }
}
