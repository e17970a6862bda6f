package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FolderNamesTest {
    @Test
    void areReadable() {
        assertThat(FolderNames.of(List.of(
                                "Embassy Astana",
                                "Embassy São Paulo",
                                "US Mission (NATO)/Brussels",
                                "KZ",
                                "counter_narcotics"))
                        .values())
                .containsExactly(
                        "embassy-astana", "embassy-sao-paulo", "us-mission-nato-brussels", "kz", "counter_narcotics");
    }

    @Test
    void leadNowhereElse() {
        assertThat(FolderNames.of(List.of("..", "/etc/passwd", "CON: \u202e", "x".repeat(500)))
                        .values())
                .containsExactly("value", "etc-passwd", "con", "x".repeat(80));
    }

    @Test
    void areApartWhereValuesAreAlike() {
        Map<String, String> names = FolderNames.of(List.of("Embassy Astana", "EMBASSY ASTANA", "Embassy Almaty"));

        assertThat(names.get("Embassy Almaty")).isEqualTo("embassy-almaty");
        assertThat(names.get("Embassy Astana")).matches("embassy-astana-[0-9a-f]{8}");
        assertThat(names.get("EMBASSY ASTANA"))
                .matches("embassy-astana-[0-9a-f]{8}")
                .isNotEqualTo(names.get("Embassy Astana"));
        assertThat(FolderNames.of(List.of("EMBASSY ASTANA", "Embassy Astana")).get("Embassy Astana"))
                .as("in any order")
                .isEqualTo(names.get("Embassy Astana"));
        String trap = Objects.requireNonNull(names.get("Embassy Astana")).replace('-', ' ');
        assertThat(new HashSet<>(FolderNames.of(List.of("Embassy Astana", "EMBASSY ASTANA", trap))
                        .values()))
                .as("also where one is called as another with its digest")
                .hasSize(3);
    }

    /** Of a few letters, so that many are alike. */
    @Test
    void areNeverShared() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<String> values =
                    Stream.generate(() -> word(random)).limit(30).distinct().toList();
            assertThat(FolderNames.of(values).values().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .distinct())
                    .hasSameSizeAs(values);
        }
    }

    private static String word(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> "" + "aAbäÄ- .9".charAt(random.nextInt(9)))
                .reduce("", String::concat);
    }
}
