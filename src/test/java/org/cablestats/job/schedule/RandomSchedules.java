package org.cablestats.job.schedule;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of crontabs as they might be written, always the same. */
final class RandomSchedules {
    private static final String[] MONTHS = {
        "Jan", "feb", "MAR", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    private static final String[] WEEKDAYS = {"sun", "Mon", "tue", "WED", "thu", "fri", "sat"};

    private final Random random;

    private RandomSchedules(long seed) {
        random = new Random(seed);
    }

    static Stream<String> some(int count, long seed) {
        RandomSchedules schedules = new RandomSchedules(seed);
        return IntStream.range(0, count).mapToObj(i -> schedules.line());
    }

    private String line() {
        return String.join(" ", field(0, 59), field(0, 23), field(1, 31), field(1, 12, MONTHS), field(0, 7, WEEKDAYS));
    }

    private String field(int first, int last, String... names) {
        if (random.nextInt(3) == 0) {
            return "*";
        }
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> part(first, last, names))
                .collect(Collectors.joining(","));
    }

    private String part(int first, int last, String... names) {
        int from = first + random.nextInt(last - first + 1);
        int to = from + random.nextInt(last - from + 1);
        String step = "/" + (1 + random.nextInt(9));
        return switch (random.nextInt(5)) {
            case 0 -> "*" + step;
            case 1 -> from + "-" + to;
            case 2 -> from + "-" + to + step;
            case 3 -> names.length == 0 ? "" + from : names[random.nextInt(names.length)];
            default -> "" + from;
        };
    }
}
