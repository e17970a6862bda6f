package org.cablestats.cable.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CountriesTest {
    @Test
    void namesTheCountryOfEveryPost() {
        assertThat(Posts.all())
                .filteredOn(post -> post.country() != null)
                .allSatisfy(post -> assertThat(Countries.name(post.country()))
                        .as(Objects.requireNonNull(post.country()))
                        .isNotBlank());
        assertThat(Countries.name("TR")).isEqualTo("Turkey");
        assertThat(Countries.name(null)).isNull();
        assertThat(Countries.name("ZZ")).isNull();
    }
}
