package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.RawCable.Clock;

/** Whatever a text repeats, reading it takes time as its length does: four times the text, nowhere near sixteen times the time. */
public final class GrowthFuzz {
    private static final int SIZE = 64 << 10;

    /** CPU time that says nothing about growth: a linear reader needs some milliseconds, a cold one a few hundred. */
    private static final long NOTHING = 400_000_000L;

    private static final int LONGEST_UNIT = 400;

    private GrowthFuzz() {}

    /** Called by the fuzzer. The first byte chooses the reader; what follows is begun with, repeated and ended with. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 2 || bytes.length > LONGEST_UNIT) {
            return;
        }
        String[] parts = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8).split("\u001F", 3);
        String unit = parts.length == 1 ? parts[0] : parts[1];
        if (unit.isEmpty()) {
            return;
        }
        int reader = Math.floorMod(bytes[0] - '0', Layouts.ALL.size() + 1);
        if (nanoseconds(reader, text(parts, unit, SIZE)) < NOTHING) {
            return;
        }
        long small =
                Math.min(nanoseconds(reader, text(parts, unit, SIZE)), nanoseconds(reader, text(parts, unit, SIZE)));
        long large = nanoseconds(reader, text(parts, unit, 4 * SIZE));
        assertThat(large)
                .as("nanoseconds of reader %d for four times what took %d", reader, small)
                .isLessThan(Math.max(NOTHING, 9 * small));
    }

    private static String text(String[] parts, String unit, int size) {
        String repeated = unit.repeat(1 + size / unit.length());
        return parts.length == 1 ? repeated : parts[0] + repeated + (parts.length == 3 ? parts[2] : "");
    }

    private static long nanoseconds(int reader, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (reader < Layouts.ALL.size()) {
            Reading.whole(Layouts.ALL.get(reader), bytes);
        } else {
            CableParser.parse(
                    new RawCable(text, null, Clock.HOUR, null, text, text, List.of("x", text), text, text, List.of()));
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
