package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CableTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "E.O. 12958: N/A",
                "E.O. 12958 DECL: 01/01/2010",
                "EO 11652: GDS",
                "  E.O.12958: N/A",
                "E.O.: 12065"
            })
    void endsAtTheLineOfTheExecutiveOrder(String line) {
        String text = line + "\nTAGS: SNAR\nSUBJECT: SEIZURES";
        assertThat(CableText.fromOrder("UNCLAS TALLINN 0007\n\nCUSTOMS FOR LA OPS\nDEA FOR OEL\n" + text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DEA FOR OEL\nSUBJECT: SEIZURES", "The order, E.O. 12958, is old."})
    void isNothingWithoutSuchALine(String text) {
        assertThat(CableText.fromOrder(text)).isEqualTo(text);
    }

    @Test
    void endsNearTheTop() {
        String text = "word ".repeat(1000) + "\nE.O. 12958: N/A";
        assertThat(CableText.fromOrder(text)).isEqualTo(text);
    }
}
