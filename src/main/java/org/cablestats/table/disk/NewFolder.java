package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;

/** A folder that is there in full or not at all: made under another name beside its place, and renamed. */
public final class NewFolder {
    private final Path folder;

    private NewFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder to make.
     *
     * @throws UsageException where something is there already, an empty folder excepted
     * @throws MachineException where the user may not write there
     */
    public static NewFolder at(Path folder) {
        if (!isVacant(folder)) {
            throw new UsageException(
                    "Cannot export to '" + folder + "': it is not empty (expected a new or an empty folder)");
        }
        Permission.verifyName(folder);
        return new NewFolder(folder);
    }

    private static boolean isVacant(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UsageException("Cannot export to '" + folder + "': it is no folder that can be read", e);
        }
    }

    /** Makes it; where its content cannot be written, nothing is left. */
    public void make(Content content) {
        Path place = folder.toAbsolutePath().normalize();
        // A name of our own, so that what a killed run left can be removed.
        Path part = place.resolveSibling("." + place.getFileName() + ".cablestats-part");
        try {
            FileUtils.deleteDirectory(part.toFile());
            Access.asked().makeFolders(place.resolveSibling(""));
            Access.asked(place).makeFolders(part);
            try {
                content.write(part);
                Files.deleteIfExists(place);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileUtils.deleteDirectory(part.toFile());
            }
        } catch (IOException e) {
            throw new MachineException("Cannot write '" + folder + "': " + Reason.of(e), e);
        }
    }

    /** What is written into a folder. */
    public interface Content {
        /** Writes it. */
        void write(Path folder) throws IOException;
    }
}
