package org.cablestats.table;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.table.catalog.LoadLock;
import org.jspecify.annotations.Nullable;

/**
 * The place for an index of a warehouse's texts: beside the tables, which know nothing of it; of a warehouse in a store on this machine,
 * as an index is read at random. Whoever moves, copies or keeps the tables may leave it where it is, or out.
 */
public record SearchFolder(Warehouse warehouse) {
    /** There or not. */
    public Path path() {
        return warehouse.folder().path().resolve("search");
    }

    /** Whether it can be made or changed. */
    public boolean isWritable() {
        return Files.isWritable(
                Files.exists(path()) ? path() : warehouse.folder().path());
    }

    /**
     * The lock of whoever changes what is in it; null where another process has it. No load waits for it.
     *
     * @param command that wants it, as it is typed
     */
    public @Nullable LoadLock lockIfFree(String command) {
        return warehouse.folder().lockIfFree(path().resolve("index.lock"), command);
    }
}
