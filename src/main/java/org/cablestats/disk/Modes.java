package org.cablestats.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Modes of files and folders, where the machine has them. */
final class Modes {
    private static final int STICKY = 01000;
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("--x--x--x");
    private static final Set<PosixFilePermission> READING = PosixFilePermissions.fromString("r--r--r--");

    private Modes() {}

    static boolean areKnown() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    }

    /** What a file or folder allows; everything where no modes are known. */
    static Set<PosixFilePermission> of(Path there) throws IOException {
        return areKnown() ? Files.getPosixFilePermissions(there) : EnumSet.allOf(PosixFilePermission.class);
    }

    static void set(Path file, Set<PosixFilePermission> mode) throws IOException {
        if (areKnown()) {
            Files.setPosixFilePermissions(file, mode);
        }
    }

    /** Whether everybody may make files in a folder, and remove their own. */
    static boolean isSticky(Path folder) throws IOException {
        return areKnown() && ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
    }

    /** The mode of a file in a folder of this mode: nothing there is a program. */
    static Set<PosixFilePermission> ofFile(Set<PosixFilePermission> ofFolder) {
        Set<PosixFilePermission> mode = EnumSet.copyOf(ofFolder);
        mode.removeAll(PROGRAM);
        return mode;
    }

    /** What of a mode lets somebody read. */
    static Set<PosixFilePermission> ofReader(Set<PosixFilePermission> mode) {
        Set<PosixFilePermission> reading = EnumSet.copyOf(mode);
        reading.retainAll(READING);
        return reading;
    }

    /** A mode for what is about to be made. */
    static FileAttribute<?>[] attributes(Set<PosixFilePermission> mode) {
        return areKnown()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }
}
