package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintableTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x2028, 0x2029,
                0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xFDD0, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0041
            })
    void showsWhereACharacterStoodThatIsObeyedOrUnseen(int character) {
        String text = "a" + Character.toString(character) + "b";

        assertThat(PrintableText.of(text)).isEqualTo("a\uFFFDb");
        assertThat(PrintableText.line(text)).isEqualTo("a\uFFFDb");
    }

    @Test
    void leavesLettersOfAllScriptsAndSignsAlone() {
        String text = "Bogotá, Ünal; مرحبا עברית 日本 e\u0301 \u00A0 € – 😀 \uFFFD";

        assertThat(PrintableText.of(text)).isEqualTo(text);
        assertThat(PrintableText.line(text)).isEqualTo(text);
    }

    @Test
    void keepsBreaksInATextAndMakesThemBlanksInALine() {
        assertThat(PrintableText.of("a\tb\r\nc\u001bd\n")).isEqualTo("a\tb\r\nc\uFFFDd\n");
        assertThat(PrintableText.line("a\tb\nc")).isEqualTo("a b c");
        assertThat(PrintableText.line("é\tb\nc")).isEqualTo("é b c");
    }

    @Test
    void escapesAsJsonDoes() {
        assertThat(PrintableText.escaped(0x1B)).isEqualTo("\\u001b");
        assertThat(PrintableText.escaped(0xE0041)).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void hasNoControlCharacterLeftWhateverTheTextIs() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(PrintableText.line(all)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        assertThat(PrintableText.of(all)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\r\\t]]");
    }
}
