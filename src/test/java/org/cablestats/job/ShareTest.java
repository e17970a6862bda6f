package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShareTest {
    @ParameterizedTest
    @CsvSource({"0.1%, 0.001", "0.001, 0.001", "100%, 1", "1, 1", "0, 0", "5 %, 0.05", ".5, 0.5"})
    void readsPercentAndNumbers(String text, double share) {
        assertThat(Share.of(text)).hasValue(share);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%", "-1%", "101%", "1.1", "1e-3", "a", "1,5%", "5%%", "1.", "0.000000000000000000000000001"
            })
    void rejectsWhatIsNoShare(String text) {
        assertThat(Share.of(text)).isEmpty();
    }
}
