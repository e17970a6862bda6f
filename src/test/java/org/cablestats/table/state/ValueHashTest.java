package org.cablestats.table.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ValueHashTest {
    @Test
    void tellsNothingFromEmptyAndOneListFromAnother() {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                null,
                "",
                List.of(),
                List.of(""),
                List.of(List.of()),
                Arrays.asList((Object) null),
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("a", "b", "c"),
                "abc",
                List.of(List.of("a"), List.of("b")),
                List.of(List.of("a", "b")),
                true,
                false,
                0.0,
                -0.0,
                Instant.EPOCH.plusSeconds(17),
                Instant.EPOCH.plusNanos(1000),
                Instant.EPOCH.plusSeconds(1)));
        assertThat(values.stream().map(ValueHash::of)).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameOfEqualValuesAndHardlyEverOfOthers() {
        Random random = new Random(1966);
        Map<Long, Object> seen = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            Object value =
                    i % 2 == 0 ? Integer.toString(random.nextInt(1 << 20), 36) : List.of(random.nextInt(1 << 20));
            Object same = seen.putIfAbsent(ValueHash.of(value), value);
            assertThat(same == null || same.equals(value))
                    .as("%s and %s", value, same)
                    .isTrue();
        }
    }
}
