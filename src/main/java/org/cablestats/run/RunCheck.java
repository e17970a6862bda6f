package org.cablestats.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check, as a run held something against it.
 *
 * @param found what was looked at, and what it is: {@code the cables: 251195}
 * @param value the number in it that was judged: of rows, of records, or a share of one; null where it is a day, or there is none
 * @param expected in words: {@code at least 251000}
 * @param holds whether it is as expected
 * @param rows that should not be there, a line each; the first ones
 */
public record RunCheck(String found, @Nullable Double value, String expected, boolean holds, List<String> rows) {
    public RunCheck {
        rows = List.copyOf(rows);
    }

    /** One that shows no rows. */
    public RunCheck(String found, @Nullable Double value, String expected, boolean holds) {
        this(found, value, expected, holds, List.of());
    }

    /** For people, on one line. */
    public String words() {
        return found + " (expected " + expected + ")" + (holds ? "" : ": does not hold");
    }
}
