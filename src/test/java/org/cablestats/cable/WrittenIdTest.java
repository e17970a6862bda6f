package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.cablestats.cable.reference.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reference ids and posts as people write them. */
final class WrittenIdTest {
    @ParameterizedTest
    @CsvSource({
        "08MANAMA492, 08MANAMA492",
        "2008 Manama 00492, 08MANAMA492",
        "08-MANAMA-492, 08MANAMA492",
        "' 08 Port of Spain 12 ', 08PORTOFSPAIN12",
        "06PORT-OF-SPAIN123, 06PORTOFSPAIN123",
    })
    void joinTheirParts(String written, String id) {
        assertThat(CableParser.canonicalIdOfParts(written)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "08", "MANAMA 492", "08 MANAMA", "08 MANAMA 4 92", "1973LIMA02545-1", "see above"})
    void areNoneWithoutAllPartsOrWithTwoNumbers(String written) {
        assertThat(CableParser.canonicalIdOfParts(written)).isNull();
    }

    @Test
    void areTheSameWhateverStandsBetweenTheParts() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String station = Posts.all().get(random.nextInt(Posts.all().size())).station();
            int year = 66 + random.nextInt(40);
            int serial = 1 + random.nextInt(99_999);
            String id = CableParser.canonicalId("%02d%s%d".formatted(year % 100, station, serial));
            String written = "%02d%s%s%s%05d"
                    .formatted(year % 100, between(random), station.toLowerCase(Locale.ROOT), between(random), serial);

            assertThat(CableParser.canonicalIdOfParts(written))
                    .as("seed %d: %s", seed, written)
                    .isEqualTo(id);
        }
    }

    private static String between(Random random) {
        return new String[] {"", " ", "-", " - ", "\u00a0", "\t"}[random.nextInt(6)];
    }

    @Test
    void namesAPostHoweverItIsWritten() {
        for (String written : new String[] {"Embassy Lisbon", "AMEMBASSY LISBON", "LISBON", "Lisbon, Portugal"}) {
            assertThat(CableParser.place(written)).isEqualTo(new Place(written, "Lisbon", "PT", "EUR"));
        }
        for (String written : new String[] {"", " ", "USDAO LISBON", "Nowhere"}) {
            assertThat(CableParser.place(written)).as(written).isNull();
        }
    }
}
