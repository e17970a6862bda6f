package org.cablestats.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListeningTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "localhost", "1.2.3.4.5", "example.org", ""})
    void takesOneAddressOfThisMachine(String wrong) {
        assertThatThrownBy(() -> Listening.of(wrong, "0"))
                .hasMessage(
                        "Invalid --listen: '" + wrong + "' (expected one address of this machine such as 127.0.0.1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "100000", "x", "", "1.5"})
    void takesAPort(String wrong) {
        assertThatThrownBy(() -> Listening.of("127.0.0.1", wrong))
                .hasMessage("Invalid --port: '" + wrong + "' (expected 0 to 65535)");
    }

    @Test
    void writesAddressesWithTheirPorts() {
        assertThat(Listening.of("127.0.0.1", "0").host(8080)).isEqualTo("127.0.0.1:8080");
        assertThat(Listening.of("127.0.0.1", "0").host(80)).isEqualTo("127.0.0.1");
        assertThat(Listening.of("127.0.0.1", "0").at(80)).isEqualTo("127.0.0.1:80");
        assertThat(Listening.of("::1", "0").at(15002)).isEqualTo("[0:0:0:0:0:0:0:1]:15002");
        assertThat(Listening.of("127.0.0.1", "0").hosts(8080))
                .containsExactlyInAnyOrder("127.0.0.1:8080", "localhost:8080");
        assertThat(Listening.of("192.168.1.20", "0").hosts(8080)).containsExactly("192.168.1.20:8080");
    }
}
