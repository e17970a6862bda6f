package org.cablestats.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.source.record.FileName;

/** The words of the command line. */
public final class Arguments {
    /** Where Linux keeps their bytes, each word with a zero after it. Elsewhere all names are UTF-8. */
    private static final Path LINE = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** The words as Java read them; one that lost bytes so, and that is the name of a file, is that file's URI. */
    public static List<String> of(String[] words) {
        List<String> read = List.of(words);
        if (read.stream().allMatch(FileName::isWhole) || !Files.isReadable(LINE)) {
            return read;
        }
        List<byte[]> line = line();
        return line.size() < words.length ? read : of(read, line.subList(line.size() - words.length, line.size()));
    }

    /** The same of the bytes of each word. */
    public static List<String> of(List<String> read, List<byte[]> bytes) {
        List<String> arguments = new ArrayList<>(read);
        for (int i = 0; i < bytes.size(); i++) {
            if (!FileName.isWhole(read.get(i))) {
                Path path = FileName.path(bytes.get(i));
                arguments.set(i, Files.exists(path) ? FileName.location(path) : read.get(i));
            }
        }
        return arguments;
    }

    private static List<byte[]> line() {
        try {
            String[] words = Files.readString(LINE, StandardCharsets.ISO_8859_1).split("\0", -1);
            return Stream.of(words)
                    .limit(words.length - 1)
                    .map(word -> word.getBytes(StandardCharsets.ISO_8859_1))
                    .toList();
        } catch (IOException e) {
            // Without them the words are what Java read, and a file that they do not name is missing.
            return List.of();
        }
    }
}
