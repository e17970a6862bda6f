package org.cablestats.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.function.IOConsumer;
import org.cablestats.cli.console.Console;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** The file that an answer goes to. */
public final class AnswerFile {
    private AnswerFile() {}

    /**
     * Writes the file and prints its path. It is there in full or not at all.
     *
     * @param content writes to the path that it is given
     */
    public static void write(Path file, Console console, IOConsumer<Path> content) {
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
        console.outcome(file.toString());
    }
}
