package org.cablestats.chart.data;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.language.Words;
import org.cablestats.result.ResultTable;

/**
 * Days that stand out, such as those of a burst: a time series is shaded there.
 *
 * @param last included
 */
public record ShadedDays(LocalDate first, LocalDate last) {
    /** The columns of a statistic that finds windows. */
    public static final List<String> COLUMNS = List.of("first_day", "last_day");

    /** Those of an answer, a row each; a row without both days is none. */
    public static List<ShadedDays> of(ResultTable answer) {
        return IntStream.range(0, answer.rows().size())
                .mapToObj(row -> answer.values(row, COLUMNS))
                .filter(days -> days.stream().allMatch(LocalDate.class::isInstance))
                .map(days -> new ShadedDays((LocalDate) days.get(0), (LocalDate) days.get(1)))
                .toList();
    }

    /** {@code 4 June 2007 to 2 September 2007}. */
    private String told(Words words) {
        return words.say("{0} to {1}", words.days().day(first), words.days().day(last));
    }

    /** What is shaded, for a subtitle; empty where nothing is. */
    public static String words(List<ShadedDays> windows, Words words) {
        return windows.isEmpty()
                ? ""
                : words.say(
                        "shaded: {0}",
                        windows.stream().map(days -> days.told(words)).collect(Collectors.joining(", ")));
    }
}
