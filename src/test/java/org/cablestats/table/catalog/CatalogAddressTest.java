package org.cablestats.table.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;

final class CatalogAddressTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PGUSER", "ann", "PGPASSWORD", "hush");

    @Test
    void takesUserAndPasswordFromTheUrlOrElseFromTheEnvironment() {
        assertThat(CatalogAddress.parse("jdbc:postgresql://host:5433/cables", ENVIRONMENT))
                .isEqualTo(new CatalogAddress("jdbc:postgresql://host:5433/cables", "ann", "hush"));
        assertThat(CatalogAddress.parse(
                        "jdbc:postgresql://host/cables?user=bob&ssl=true&password=a%26b+c", ENVIRONMENT))
                .isEqualTo(new CatalogAddress("jdbc:postgresql://host/cables?ssl=true", "bob", "a&b c"));
        assertThat(CatalogAddress.parse("jdbc:postgresql://host/cables", Map.of()))
                .isEqualTo(new CatalogAddress("jdbc:postgresql://host/cables", null, null));
    }

    @Test
    void takesNoSecretThatItWouldShow() {
        assertThatThrownBy(() -> CatalogAddress.parse("jdbc:postgresql://host/cables?sslpassword=hush", ENVIRONMENT))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Invalid --catalog: sslpassword")
                .hasMessageNotContaining("hush");
    }

    @Test
    void showsNeitherUserNorPassword() {
        assertThat(CatalogAddress.parse("jdbc:postgresql://host/cables?ssl=true", ENVIRONMENT))
                .hasToString("jdbc:postgresql://host/cables?ssl=true");
    }
}
