package org.cablestats.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asked for before work begins whose result could not be kept. */
public final class Permission {
    private Permission() {}

    /**
     * Sees that files can be made in a folder, which itself may have to be made first.
     *
     * @throws UsageException where the folder, or one above it, is a file
     * @throws MachineException where the user may not write there
     */
    public static void verifyFolder(Path folder) {
        verify(folder, folder);
    }

    /**
     * Sees that a file can be made or replaced.
     *
     * @throws UsageException where it is a folder, or a folder above it is a file
     * @throws MachineException where the user may not write there
     */
    public static void verifyFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new UsageException("Cannot write '" + file + "': it is a folder");
        }
        verifyName(file);
    }

    /**
     * Sees that something can be made beside a file or folder, and given its name.
     *
     * @throws UsageException where a folder above it is a file
     * @throws MachineException where the user may not write there
     */
    public static void verifyName(Path name) {
        Path parent = name.toAbsolutePath().normalize().getParent();
        verify(name, parent == null ? name : parent);
    }

    private static void verify(Path named, Path folder) {
        @Nullable Path there = folder.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null) {
            return;
        }
        if (!Files.isDirectory(there)) {
            throw new UsageException("Cannot write '" + named + "': " + there + " is no folder");
        }
        if (!Files.isWritable(there) || !Files.isExecutable(there)) {
            throw new MachineException("Cannot write '" + named + "': no permission for " + there);
        }
    }
}
