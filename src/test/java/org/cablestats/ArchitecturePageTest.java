package org.cablestats;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that walks one cable through the program: every class that it names is there, in a room of that line. */
@AnalyzeClasses(packages = "org.cablestats", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitecturePageTest {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ArchTest
    static void namesClassesWhereTheyAre(JavaClasses all) throws IOException {
        Set<String> names = all.stream().map(JavaClass::getName).collect(Collectors.toSet());
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
