package org.cablestats.alert;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Invented runs, a night apart. */
final class Nights {
    private Nights() {}

    /** What the last of some runs has to judge, of which each found one number. */
    static Evidence of(long... numbers) {
        List<List<Figure>> nights = LongStream.of(numbers)
                .mapToObj(number -> List.of(new Figure("", null, (double) number, null)))
                .toList();
        return FalseAlarms.evidence(nights, nights.size() - 1);
    }

    /** The same of a part and its whole, in turns. */
    static Evidence ofParts(long... numbers) {
        List<List<Figure>> nights = IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> List.of(new Figure("", null, (double) numbers[2 * i], numbers[2 * i + 1])))
                .toList();
        return FalseAlarms.evidence(nights, nights.size() - 1);
    }
}
