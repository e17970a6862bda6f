package org.cablestats.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Font FONT = Typeface.REGULAR.at(12);

    @Test
    void cutsTextToAWidth() {
        String cut = Text.fit("x".repeat(300), FONT, 100);
        assertThat(cut).endsWith("x…");
        assertThat(Text.width(cut, FONT)).isBetween(90.0, 100.0);
        assertThat(Text.fit("short", FONT, 100)).isEqualTo("short");
    }

    @Test
    void wrapsAtSpaces() {
        assertThat(Text.wrap("one two three four", FONT, 50)).containsExactly("one two", "three four");
        assertThat(Text.wrap("", FONT, 50)).containsExactly("");
    }

    @Test
    void putsASignForLettersThatTheTypefaceLacks() {
        assertThat(Text.width("東京", FONT)).isEqualTo(Text.width("□□", FONT));
        assertThat(FONT.canDisplayUpTo("Ελλάδα Россия Việt Nam Łódź …–’")).isEqualTo(-1);
    }

    @Test
    void hasDigitsOfOneWidth() {
        assertThat(Text.width("1111", FONT)).isEqualTo(Text.width("8888", FONT));
    }

    @Test
    void tellsWeightsApartByFamily() {
        assertThat(FONT.getFamily()).isEqualTo(Typeface.REGULAR.family());
        assertThat(Typeface.SEMIBOLD.at(12).getFamily()).isEqualTo(Typeface.SEMIBOLD.family());
        assertThat(Typeface.values())
                .allSatisfy(face -> assertThat(face.bytes()).hasSizeGreaterThan(300_000));
    }
}
