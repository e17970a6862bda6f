package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.cablestats.packed.PackedList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a cable between two passes is the cable, whatever a source wrote. */
final class RawCablePackingTest {
    private static final List<LocalDateTime> EDGES =
            List.of(LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999));

    @Test
    void givesBackEveryField() {
        Random random = new Random(44);
        List<RawCable> cables = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            cables.add(cable(random));
        }
        assertThat(PackedList.of(cables.iterator(), new RawCablePacking())).isEqualTo(cables);
    }

    @Test
    void knowsEveryClockAndEveryIssue() {
        List<RawCable> cables = new ArrayList<>();
        for (RawCable.Clock clock : RawCable.Clock.values()) {
            cables.add(new RawCable("x", null, clock, null, "", "", List.of(), "", "", List.of(Issue.values())));
        }
        assertThat(PackedList.of(cables.iterator(), new RawCablePacking())).isEqualTo(cables);
    }

    @Test
    void takesTextsOfAnySize() {
        RawCable cable = RawCables.of("\uD83D".repeat(3 << 20), "x".repeat(20 << 20));
        assertThat(PackedList.of(List.of(cable).iterator(), new RawCablePacking()))
                .containsExactly(cable);
    }

    private static RawCable cable(Random random) {
        return new RawCable(
                text(random, 20),
                time(random),
                one(random, List.of(RawCable.Clock.values())),
                time(random),
                text(random, 20),
                text(random, 20),
                list(random, () -> text(random, 20)),
                text(random, 500),
                text(random, 5000),
                list(random, () -> one(random, List.of(Issue.values()))));
    }

    /** Of ASCII, of Latin letters, or of all characters, halves of pairs by themselves among them; often empty. */
    private static String text(Random random, int length) {
        int range = one(random, List.of(0x80, 0x100, 0x10000));
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(4) == 0 ? 0 : random.nextInt(length), 0, range)
                .forEach(each -> text.append((char) each));
        return text.toString();
    }

    private static @Nullable LocalDateTime time(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> one(random, EDGES);
            default -> LocalDateTime.of(1960, 1, 1, 0, 0).plusNanos(random.nextLong() >>> 1);
        };
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> list(Random random, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }
}
