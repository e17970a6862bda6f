package org.cablestats.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/** Whether a folder can be written to, and has room. */
final class DiskCheck {
    /** Below it nothing large can be written. */
    private static final long FULL = 200_000_000;

    private DiskCheck() {}

    /**
     * The room for temporary files, whose folder must be there.
     *
     * @param folder maybe one that is of this process alone, and goes with it
     */
    static Diagnosis ofScratch(Path folder, long wanted) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return Diagnosis.fault(
                    "scratch",
                    "Cannot write temporary files into " + folder + ": "
                            + (Files.exists(folder) ? "no permission, or no folder" : "there is no such folder"),
                    "export TMPDIR=FOLDER, one that is there and may be written to");
        }
        boolean isOwn = String.valueOf(folder.getFileName()).startsWith("cablestats-");
        return of("scratch", isOwn ? folder.resolveSibling("") : folder, wanted, "a load");
    }

    /**
     * The room of a folder that is there or may be made.
     *
     * @param subject what the folder is for
     * @param wanted bytes that the largest piece of work takes
     * @param work that piece of work, in words
     */
    static Diagnosis of(String subject, Path folder, long wanted, String work) {
        Path there = existing(folder);
        try {
            Permission.verifyFolder(folder);
            return judged(subject, Files.getFileStore(there).getUsableSpace(), there, wanted, work);
        } catch (UsageException | MachineException e) {
            return Diagnosis.fault(subject, String.valueOf(e.getMessage()), null);
        } catch (IOException e) {
            return Diagnosis.warning(subject, "Cannot ask for the room of " + there + ": " + Reason.of(e), null);
        }
    }

    static Diagnosis judged(String subject, long room, Path folder, long wanted, String work) {
        String found = Numbers.bytes(room) + " left for " + folder;
        if (room < FULL) {
            return Diagnosis.fault(subject, found, "make room, or name a folder on another disk");
        }
        return room < wanted
                ? Diagnosis.warning(subject, found + ": " + work + " may take " + Numbers.bytes(wanted), "make room")
                : Diagnosis.fine(subject, found);
    }

    private static Path existing(Path folder) {
        @Nullable Path there = folder.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Objects.requireNonNull(there, "the root is there");
    }
}
