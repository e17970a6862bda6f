package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DisplayWidthTest {
    @Test
    void countsColumnsOfATerminal() {
        assertThat(DisplayWidth.of("")).isZero();
        assertThat(DisplayWidth.of("Brasília…")).isEqualTo(9);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("東京 한국")).isEqualTo(9);
        assertThat(DisplayWidth.of("بغداد \uD83D\uDE00")).isEqualTo(8);
        assertThat(DisplayWidth.of("ﾊﾛ Ｆ\uFFFD")).isEqualTo(6);
    }

    @Test
    void findsWhatFits() {
        assertThat(DisplayWidth.fitting("東京", 3)).isEqualTo(1);
        assertThat(DisplayWidth.fitting("a\uD83D\uDE00b", 3)).isEqualTo(3);
        assertThat(DisplayWidth.fitting("ab", 9)).isEqualTo(2);
    }
}
