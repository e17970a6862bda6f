package org.cablestats.cli.option;

import java.nio.file.Path;
import org.apache.commons.io.function.IOConsumer;
import org.cablestats.cli.console.Console;
import org.cablestats.job.file.ReplacedFile;

/** The file that an answer goes to. */
public final class AnswerFile {
    private AnswerFile() {}

    /**
     * Writes the file and prints its path. It is there in full or not at all.
     *
     * @param content writes to the path that it is given
     */
    public static void write(Path file, Console console, IOConsumer<Path> content) {
        ReplacedFile.write(file, content);
        console.outcome(file.toString());
    }
}
