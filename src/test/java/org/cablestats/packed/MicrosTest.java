package org.cablestats.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MicrosTest {
    /** A slip of a hand makes year 1066 or 9999 of 1966 or 1999. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1066-10-14T09:00:00Z",
                "0001-01-01T00:00:00.000001Z",
                "2300-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void areWhatTheTimeIsMadeOfAgain(Instant time) {
        assertThat(Micros.time(Micros.of(time))).isEqualTo(time);
    }

    @Test
    void leavesOutWhatIsLessThanOne() {
        assertThat(Micros.of(Instant.parse("1970-01-01T00:00:00.000001999Z"))).isOne();
        assertThat(Micros.of(Instant.parse("1969-12-31T23:59:59.999999Z"))).isEqualTo(-1);
    }
}
