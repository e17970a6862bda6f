package org.cablestats.statistic;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.cablestats.definition.SqlFile.HeaderLine;
import org.cablestats.fault.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads how a header tells what differs: its lines {@code finding}, {@code sureness} and {@code compares}, all three or none. */
final class TellingSyntax {
    private static final Pattern QUOTIENT = Pattern.compile("[a-z][a-z0-9_]*(?:/[a-z][a-z0-9_]*)?");

    private final Set<String> columns;
    private final BiConsumer<HeaderLine, String> problems;

    /**
     * A reader.
     *
     * @param columns names of those that are declared
     * @param problems take what is wrong with a line
     */
    TellingSyntax(Set<String> columns, BiConsumer<HeaderLine, String> problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** How it is told; null where no line says so, and after saying why it cannot be. */
    @Nullable Telling parse(@Nullable HeaderLine finding, @Nullable HeaderLine sureness, @Nullable HeaderLine compares) {
        if (finding == null || sureness == null || compares == null) {
            for (HeaderLine line : new @Nullable HeaderLine[] {finding, sureness, compares}) {
                if (line != null) {
                    problems.accept(
                            line, "Invalid " + line.word() + ": alone (expected finding, sureness and compares)");
                }
            }
            return null;
        }
        String[] shares = compares.value().split("\\s+", -1);
        if (shares.length != 2 || !List.of(shares).stream().allMatch(QUOTIENT.asMatchPredicate())) {
            problems.accept(
                    compares,
                    "Invalid compares: '" + compares.value() + "' (expected two shares, each COLUMN or COLUMN/COLUMN)");
            return null;
        }
        verify(compares, List.of(Quotient.of(shares[0]), Quotient.of(shares[1])));
        return new Telling(sentence(finding), sentence(sureness), Quotient.of(shares[0]), Quotient.of(shares[1]));
    }

    private Sentence sentence(HeaderLine line) {
        Sentence sentence = new Sentence(line.value());
        if (!sentence.isPlain()) {
            problems.accept(
                    line, "Invalid " + line.word() + ": '" + line.value() + "' (expected {COLUMN} or {COLUMN/COLUMN})");
        }
        verify(line, sentence.values());
        return sentence;
    }

    private void verify(HeaderLine line, List<Quotient> values) {
        values.stream()
                .flatMap(Quotient::columns)
                .filter(name -> !columns.contains(name))
                .distinct()
                .forEach(name ->
                        problems.accept(line, "Cannot find column '" + name + "'" + Suggestion.of(name, columns)));
    }
}
