package org.cablestats.job.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.io.function.IOConsumer;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** A file that takes the place of an earlier one, in full or not at all. */
public final class ReplacedFile {
    private ReplacedFile() {}

    /**
     * Writes the file, and the folders above it that are missing.
     *
     * @param content writes to the path that it is given
     */
    public static void write(Path file, IOConsumer<Path> content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (file.getParent() != null) {
                Access.asked().makeFolders(file.getParent());
            }
            try {
                content.accept(part);
                Access.asked(file).give(part);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new MachineException("Cannot write " + file + ": " + Reason.of(e), e);
        }
    }

    /** Writes a text, part by part. */
    public static void text(Path part, Consumer<Consumer<CharSequence>> content) throws IOException {
        try (Writer writer = Access.PRIVATE.writer(part)) {
            content.accept(text -> {
                try {
                    writer.append(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
