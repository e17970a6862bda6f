package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
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
    private final boolean replaces;

    private NewFolder(Path folder, boolean replaces) {
        this.folder = folder;
        this.replaces = replaces;
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
        return new NewFolder(folder, false);
    }

    /**
     * A folder to make in the place of one like it.
     *
     * @param ours whether a name in it is of what is replaced
     * @throws UsageException where something else is there
     * @throws MachineException where the user may not write there
     */
    public static NewFolder inPlaceOf(Path folder, Predicate<String> ours) {
        if (isVacant(folder)) {
            return at(folder);
        }
        String other = names(folder).filter(ours.negate()).sorted().findFirst().orElse(null);
        if (other != null) {
            throw new UsageException("Cannot replace '" + folder + "': '" + other
                    + "' in it is of no export (expected an earlier export)");
        }
        Permission.verifyName(folder);
        return new NewFolder(folder, true);
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UsageException("Cannot export to '" + folder + "': it is no folder that can be read", e);
        }
    }

    private static boolean isVacant(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        return names(folder).findAny().isEmpty();
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
                give(part, place);
            } finally {
                FileUtils.deleteDirectory(part.toFile());
            }
        } catch (IOException e) {
            throw new MachineException("Cannot write '" + folder + "': " + Reason.of(e), e);
        }
    }

    /** A kill in between leaves what was there before beside its place, until the next run has given it something new. */
    private void give(Path part, Path place) throws IOException {
        Path earlier = place.resolveSibling("." + place.getFileName() + ".cablestats-earlier");
        if (replaces) {
            FileUtils.deleteDirectory(earlier.toFile());
            Files.move(place, earlier, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(place);
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        FileUtils.deleteDirectory(earlier.toFile());
    }

    /** What is written into a folder. */
    public interface Content {
        /** Writes it. */
        void write(Path folder) throws IOException;
    }
}
