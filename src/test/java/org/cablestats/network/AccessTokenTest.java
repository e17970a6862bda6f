package org.cablestats.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTokenTest {
    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it and more", "semicolon;semicolon"})
    void isNoneThatCannotStandInAnAddress(String secret) {
        assertThatThrownBy(() -> AccessToken.given(Map.of("CABLESTATS_TOKEN", secret)))
                .hasMessageStartingWith("Invalid CABLESTATS_TOKEN (expected 16 or more letters")
                .hasMessageNotContaining(secret);
    }

    @Test
    void differsFromAnyOtherAndStaysUnsaid() {
        assertThat(AccessToken.generated().secret())
                .hasSize(32)
                .isNotEqualTo(AccessToken.generated().secret());
        assertThat(AccessToken.of("sixteen-letters-")).hasToString("a token");
    }

    @Test
    void isThatOfTheEnvironmentWhereItHasOne() {
        assertThat(AccessToken.given(Map.of())).isNull();
        assertThat(AccessToken.given(Map.of("CABLESTATS_TOKEN", ""))).isNull();
        AccessToken given = AccessToken.given(Map.of("CABLESTATS_TOKEN", "sixteen-letters-"));
        assertThat(Objects.requireNonNull(given).isEqualTo("sixteen-letters-")).isTrue();
        assertThat(given.isEqualTo("sixteen-letters+")).isFalse();
        assertThat(given.isEqualTo(null)).isFalse();
    }
}
