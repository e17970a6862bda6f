package org.cablestats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that is handed on has a licence that is known, and the licence its text. */
final class LicencesTest {
    private static final Path FOLDER = Path.of("src", "main", "distribution", "licences");

    @Test
    void areKnownOfEveryLibrary() throws IOException {
        // Maven writes it before the tests: the jars of target/lib.
        Path classpath = Path.of("target", "runtime.classpath");
        assumeThat(classpath).exists();

        Set<String> jars = Arrays.stream(Files.readString(classpath).strip().split(File.pathSeparator))
                .map(LicencesTest::library)
                .collect(Collectors.toSet());

        assertThat(licences().keySet()).containsExactlyInAnyOrderElementsOf(jars);
    }

    /** By its place in a repository of Maven: {@code org/jsoup/jsoup/1.21.2/jsoup-1.21.2.jar} is {@code jsoup}. */
    private static String library(String jar) {
        Path place = Path.of(jar);
        return place.getName(place.getNameCount() - 3).toString();
    }

    @Test
    void haveTheirText() throws IOException {
        try (Stream<Path> texts = Files.list(FOLDER)) {
            assertThat(texts.map(text -> text.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(licences().values().stream()
                            .flatMap(licence -> Stream.of(licence.split(" AND ")))
                            .map(licence -> licence + ".txt")
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void areNamedInTheNoticeWhereALibraryMustBeReplaceable() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));

        assertThat(licences().entrySet())
                .filteredOn(library -> library.getValue().startsWith("LGPL"))
                .isNotEmpty()
                .allSatisfy(library -> assertThat(notice).contains("lib/" + library.getKey() + "-"));
    }

    /** By the library's name without its group. */
    private static Map<String, String> licences() throws IOException {
        return Files.readAllLines(FOLDER.resolve("libraries.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(parts -> parts[0].replaceFirst(".*:", ""), parts -> parts[1]));
    }
}
