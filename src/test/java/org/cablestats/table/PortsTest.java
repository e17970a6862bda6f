package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortsTest {
    @ParameterizedTest
    @CsvSource({
        "spark.authenticate, false",
        "spark.authenticate, TRUE",
        "spark.authenticate.secret, s3cret",
        "spark.authenticate.secret.file, s3cret",
        "spark.authenticate.secretBitLength, 8",
        "spark.authenticate.enableSaslEncryption, true",
        "spark.driver.bindAddress, 0.0.0.0",
        "spark.driver.host, example.org",
        "spark.network.crypto.enabled, false",
        "spark.network.crypto.saslFallback, true",
        "spark.network.crypto.cipher, AES/CTR/NoPadding",
        "spark.network.crypto.authEngineVersion, 1",
        "spark.network.sasl.serverAlwaysEncrypt, false",
        "spark.ssl.rpc.enabled, true"
    })
    void refusesASettingThatWouldOpenThemAndDoesNotRepeatItsValue(String key, String value) {
        assertThatThrownBy(() -> new EngineOptions("local[2]", Map.of(key, value)))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot set " + key + ": the engine listens on this machine alone, to whoever knows a secret"
                                + " that it draws at each start");
    }

    @Test
    void namesEverySettingAtOnce() {
        Map<String, String> settings = Map.of("spark.driver.host", "example.org", "spark.authenticate", "false");
        assertThatThrownBy(() -> new EngineOptions("local[2]", settings))
                .hasMessageMatching("Cannot set spark.authenticate: .*\\nCannot set spark.driver.host: .*");
    }

    @Test
    void takesASettingThatSaysWhatIsSoAnywayAndEveryOtherOne() {
        Map<String, String> settings = Map.of("spark.authenticate", "true", "spark.sql.shuffle.partitions", "8");
        assertThat(new EngineOptions("local[2]", settings).settings()).isEqualTo(settings);
    }
}
