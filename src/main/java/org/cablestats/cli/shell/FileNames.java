package org.cablestats.cli.shell;

import java.io.File;
import java.util.Comparator;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;

/** The files and folders that a path may go on to. */
final class FileNames {
    private FileNames() {}

    /**
     * Paths that begin as one does, folders with a slash at their ends. Those with blanks or quotes, which would have to stand in quotes,
     * are left out, as is what a terminal would obey, and so are hidden ones until their point is typed. None where the folder cannot be read.
     *
     * @param path as it is typed; of the working folder where it is not absolute
     */
    static Stream<String> from(String path) {
        int name = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, name);
        File[] entries = new File(folder.isEmpty() ? "." : folder).listFiles();
        return Stream.ofNullable(entries)
                .flatMap(Stream::of)
                .filter(entry -> !entry.isHidden() || path.startsWith(".", name))
                .sorted(Comparator.comparing(File::getName))
                .map(entry -> folder + entry.getName() + (entry.isDirectory() ? "/" : ""))
                .filter(FileNames::isPlain);
    }

    /** Whether a command reads it as one word, and a terminal shows it as it is. */
    private static boolean isPlain(String path) {
        return path.equals(PrintableText.line(path))
                && path.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'');
    }
}
