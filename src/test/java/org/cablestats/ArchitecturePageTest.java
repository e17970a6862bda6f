package org.cablestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that walks one cable through the program: every class that it names is there, in a room of that line. */
final class ArchitecturePageTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void namesClassesWhereTheyAre() throws IOException {
        List<String> names = types();
        List<String[]> lines = Files.readAllLines(Path.of("docs", "architecture.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.split("\\|", -1))
                .toList();

        assertThat(lines).hasSizeGreaterThan(10);
        for (String[] line : lines) {
            List<String> rooms = names(line[3]);
            for (String type : names(line[2])) {
                assertThat(rooms).as(type).anyMatch(room -> names.stream().anyMatch(name -> isIn(name, room, type)));
            }
        }
    }

    /** The names of all types that have a file of their own. */
    private static List<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replaceFirst("[.]java$", "").replace('/', '.'))
                    .toList();
        }
    }

    private static boolean isIn(String name, String room, String type) {
        String place = "org.cablestats." + room;
        return room.endsWith(".*")
                ? name.startsWith(place.substring(0, place.length() - 1)) && name.endsWith("." + type)
                : name.equals(place + "." + type);
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
