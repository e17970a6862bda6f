package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cablestats.testing.Shared;
import org.junit.jupiter.api.Test;

class ReferenceIdTest {
    @Test
    void takesAnIdApart() {
        ReferenceId id = ReferenceId.of("07ASTANA03287");
        assertThat(id).isEqualTo(new ReferenceId("07ASTANA3287", 2007, "ASTANA", 3287));
        assertThat(id.isKnown()).isTrue();
    }

    @Test
    void correctsTheIdBeforeItRenamesTheStation() {
        assertThat(ReferenceId.of("06ANOI582").canonical()).isEqualTo("06HANOI582");
        assertThat(ReferenceId.of("06AITTAIPIE2654").canonical()).isEqualTo("06AITTAIPEI2654");
        assertThat(ReferenceId.of("06KIEV12").canonical()).isEqualTo("06KYIV12");
    }

    @Test
    void placesYearsFrom66InTheLastCentury() {
        assertThat(ReferenceId.of("66ROME1").year()).isEqualTo(1966);
        assertThat(ReferenceId.of("65ROME1").year()).isEqualTo(2065);
        assertThat(ReferenceId.of("1973ROME00012").canonical()).isEqualTo("73ROME12");
    }

    @Test
    void keepsAnIdOfNoKnownFormAsItIs() {
        for (String written : List.of("ROME", "12", "092OF9", "07ROME", "07ROME12345678901", "07RO ME1", "")) {
            assertThat(ReferenceId.of(written)).isEqualTo(new ReferenceId(written, null, null, null));
        }
    }

    @Test
    void everyPublishedIdNamesAKnownStation() throws IOException {
        List<ReferenceId> ids = publishedIds().stream().map(ReferenceId::of).toList();
        assertThat(ids).hasSize(251_287);
        assertThat(ids.stream().map(ReferenceId::canonical).distinct()).hasSize(251_195);
        assertThat(ids).allMatch(ReferenceId::isKnown);
    }

    private static List<String> publishedIds() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Shared.path("corpus/data/ids.csv.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.substring(0, line.lastIndexOf(',')))
                    .toList();
        }
    }
}
