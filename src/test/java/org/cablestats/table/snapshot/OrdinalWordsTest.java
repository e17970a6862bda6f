package org.cablestats.table.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrdinalWordsTest {
    @Test
    void namesRangesSoThatAYearOfNightsIsALine() {
        assertThat(OrdinalWords.of(List.of(7))).isEqualTo("7");
        assertThat(OrdinalWords.of(List.of(1, 3))).isEqualTo("1 or 3");
        assertThat(OrdinalWords.of(List.of(1, 2))).isEqualTo("1 or 2");
        assertThat(OrdinalWords.of(List.of(1, 4, 5, 6, 9))).isEqualTo("1, 4 to 6 or 9");
        assertThat(OrdinalWords.of(IntStream.rangeClosed(1, 365).boxed().toList()))
                .isEqualTo("1 to 365");
    }
}
