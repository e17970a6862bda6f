package org.cablestats.report.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Permanent names of a report's sections, by their statistics: a link to {@code #cables-by-origin} outlives sections that are
 * added, moved, left out or named otherwise. Where a report asks a statistic twice, the first section in its file has the
 * statistic's name, and a later one that of its heading too.
 */
final class Anchors {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** At first what the page itself calls its parts. */
    private final Set<String> taken =
            new HashSet<>(Set.of("contents", "corrections", "findings", "method", "nothing", "since"));

    /** The name of the section that follows in the report's file. */
    String next(String statistic, String heading) {
        String name = words(statistic);
        String longer = name + "-" + words(heading);
        return Stream.concat(
                        Stream.of(name, longer),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> longer + "-" + n))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /** Letters of an address that nothing needs to encode. */
    private static String words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("-"));
    }
}
