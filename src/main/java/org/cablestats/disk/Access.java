package org.cablestats.disk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read and write what is made. A file or folder that a user names, and that is not there yet, is made for its owner
 * alone, or with {@code --shared} for whom the process's umask allows. A folder that is there keeps its mode, and what is made
 * in it follows it: in one of mode 0750 files have 0640. The umask has its say in each case. Where a file system knows no such
 * modes, its own rules hold.
 */
public record Access(Set<PosixFilePermission> mode) {
    /** The owner's alone. */
    public static final Access PRIVATE = new Access(PosixFilePermissions.fromString("rwx------"));

    private static final Access SHARED = new Access(EnumSet.allOf(PosixFilePermission.class));

    private static final String PROPERTY = "cablestats.shared";

    /** Says whether the user asks for more than the owner's access; holds for the process, as its umask does. */
    public static void share(boolean shared) {
        System.setProperty(PROPERTY, Boolean.toString(shared));
    }

    /** Of what a user names and is not there yet. */
    public static Access asked() {
        return Boolean.getBoolean(PROPERTY) ? SHARED : PRIVATE;
    }

    /** Of what a user names: as it is, where it is there. */
    public static Access asked(Path named) throws IOException {
        return Files.exists(named) ? like(named) : asked();
    }

    /** Of what is made in a folder, or in the nearest one above it that is there; of a file, what has its mode. */
    public static Access like(Path place) throws IOException {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        // A folder for everybody's temporary files says nothing of what one of them wants.
        return Modes.isSticky(there) ? PRIVATE : new Access(Modes.of(there));
    }

    /** Makes a folder that is not there. */
    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder, Modes.attributes(mode));
    }

    /** Makes a folder and those above it that are missing. */
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder, Modes.attributes(mode));
    }

    /** Opens a file; what is there keeps its mode. */
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), Modes.attributes(Modes.ofFile(mode)));
    }

    /** Makes a file anew. What a killed run left there is removed, and a link that somebody else put there is not followed. */
    public FileChannel create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Makes a file anew, for text in UTF-8. */
    public Writer writer(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(create(file)), StandardCharsets.UTF_8.newEncoder()));
    }

    /** Makes a file anew that holds these bytes. */
    public void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = create(file)) {
            Channels.newOutputStream(channel).write(bytes);
        }
    }

    /** Gives a file that a library made for its owner the mode of one that is made here. */
    public void give(Path file) throws IOException {
        if (Modes.ofFile(mode).equals(Modes.of(file))) {
            return;
        }
        // Only a new file shows what the umask leaves.
        Path sample = file.resolveSibling(file.getFileName() + ".mode");
        create(sample).close();
        Modes.set(file, Modes.of(sample));
        Files.delete(sample);
    }

    /** Whether somebody may read what is made here who may not read this file. */
    public boolean isWiderThan(Path file) throws IOException {
        return !Modes.of(file).containsAll(Modes.ofReader(mode));
    }
}
