package org.cablestats.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SQL file whose first lines, {@code -- word: value}, say what it is. Any SQL tool takes the header for remarks; here it ends
 * with the first line that is none, so a remark on the SQL itself stands after an empty line.
 *
 * @param file path, for messages
 * @param sql what follows, without the white space around it
 * @param sqlLine line on which it starts
 */
public record SqlFile(String file, List<HeaderLine> header, String sql, int sqlLine) {
    private static final String MARK = "--";

    public SqlFile {
        header = List.copyOf(header);
    }

    /**
     * A line of the header.
     *
     * @param word what the value is about, as written
     * @param value never blank
     * @param line of the file, from 1
     */
    public record HeaderLine(String word, String value, int line) {}

    /** Reads a file; null after reporting that it cannot be read. */
    public static @Nullable SqlFile read(Path path, Problems problems) {
        String text = DefinitionText.read(path, problems);
        if (text == null) {
            return null;
        }
        String file = path.toString();
        List<String> lines = text.lines().toList();
        int line = 0;
        List<HeaderLine> header = new ArrayList<>();
        while (line < lines.size() && lines.get(line).startsWith(MARK)) {
            HeaderLine parsed = header(lines.get(line).substring(MARK.length()), line + 1);
            if (parsed == null) {
                problems.add(file, line + 1, "Invalid header: '" + lines.get(line) + "' (expected -- word: value)");
            } else {
                header.add(parsed);
            }
            line++;
        }
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        String sql = String.join("\n", lines.subList(line, lines.size())).strip();
        return new SqlFile(file, header, sql, line + 1);
    }

    private static @Nullable HeaderLine header(String content, int line) {
        int colon = content.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String value = content.substring(colon + 1).strip();
        return value.isEmpty()
                ? null
                : new HeaderLine(content.substring(0, colon).strip(), value, line);
    }
}
