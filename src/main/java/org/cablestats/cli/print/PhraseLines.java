package org.cablestats.cli.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cablestats.result.ResultTable;

/**
 * Suggested phrases as lines of the topic dictionary. Each has the least weight, and itself as the example, until a person has
 * judged it.
 */
public final class PhraseLines {
    private PhraseLines() {}

    public static List<String> of(ResultTable suggestions) {
        int term = suggestions.index("term");
        int z = suggestions.index("z");
        int cables = suggestions.index("topic_cables");
        return suggestions.rows().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "      \"%1$s\": {weight: 1, example: \"%1$s\"} # z %2$s, %3$s cables",
                        Objects.requireNonNull(row.get(term)),
                        Objects.requireNonNull(row.get(z)),
                        Objects.requireNonNull(row.get(cables))))
                .toList();
    }
}
