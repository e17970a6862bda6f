package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented cables in the shapes of the corpus, each beside what the parser finds in it. */
class GoldenCablesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cables");

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsWritten(String name) throws IOException {
        Golden.assertEqual("cables/golden/" + name, CableText.of(CableParser.parse(read(name))));
    }

    @Test
    void everyGoldenFileHasItsCase() throws IOException {
        assertThat(cases()).isNotEmpty().containsExactlyElementsOf(names(FOLDER.resolve("golden")));
    }

    static List<String> cases() throws IOException {
        return names(FOLDER);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static RawCable read(String name) throws IOException {
        String file = Files.readString(FOLDER.resolve(name));
        int header = file.indexOf("=== header\n");
        int body = file.indexOf("=== body\n");
        Map<String, String> fields = new TreeMap<>();
        file.substring(0, header).lines().forEach(line -> {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return new RawCable(
                fields.getOrDefault("id", ""),
                created(fields.getOrDefault("created", "")),
                Clock.valueOf(fields.getOrDefault("clock", "MINUTE")),
                null,
                fields.getOrDefault("classification", ""),
                fields.getOrDefault("origin", ""),
                Arrays.stream(fields.getOrDefault("references", "").split("\\|", -1))
                        .filter(reference -> !reference.isEmpty())
                        .toList(),
                file.substring(header + 11, body),
                file.substring(body + 9),
                List.of());
    }

    private static @Nullable LocalDateTime created(String written) {
        return written.isEmpty() ? null : LocalDateTime.parse(written);
    }
}
