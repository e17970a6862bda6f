package org.cablestats.statistic;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.finding.EffectSize;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;

/**
 * How a row is told that differs by more than chance: one whose {@code verdict} says so, or of an answer without verdicts each row.
 *
 * @param finding what differs
 * @param sureness its interval, and of how many
 * @param base the share that it is held against
 * @param share the one that differs from it
 */
public record Telling(Sentence finding, Sentence sureness, Quotient base, Quotient share) {
    private static final String VERDICT = "verdict";
    private static final String LOOKED_AT = "looked_at";

    /**
     * A row that may be told.
     *
     * @param row its place in the answer
     * @param size how far its two shares are apart, as {@link EffectSize} measures it
     */
    public record Told(int row, double size) {}

    /** Its sentences as the header writes them. */
    Stream<String> templates() {
        return Stream.of(finding.template(), sureness.template());
    }

    /** The same in other words for the same values. */
    Telling told(UnaryOperator<String> translate) {
        return new Telling(
                new Sentence(translate.apply(finding.template())),
                new Sentence(translate.apply(sureness.template())),
                base,
                share);
    }

    /** The columns that it is made of. */
    Stream<String> columns() {
        return Stream.of(finding.values().stream(), sureness.values().stream(), Stream.of(base, share))
                .flatMap(values -> values)
                .flatMap(Quotient::columns);
    }

    /**
     * The rows that may be told, in the order of the answer.
     *
     * @param total number of cables in the selection
     */
    public List<Told> told(ResultTable answer, long total) {
        return IntStream.range(0, answer.rows().size())
                .filter(row -> isTold(answer, row))
                .mapToObj(row ->
                        new Told(row, EffectSize.of(base.value(answer, row, total), share.value(answer, row, total))))
                .filter(told -> !Double.isNaN(told.size()))
                .toList();
    }

    /**
     * How many of the comparisons are more than chance: the rows that are told, or where each row is one of several findings of a series that
     * was looked at, the series.
     */
    public long beyondChance(ResultTable answer, long total) {
        return has(answer, LOOKED_AT)
                ? answer.values(answer.columns().get(0).name()).stream()
                        .distinct()
                        .count()
                : told(answer, total).size();
    }

    /** How many comparisons an answer holds: those that its rows say were looked at, or the rows that are judged. */
    public long comparisons(ResultTable answer) {
        if (has(answer, LOOKED_AT)) {
            return answer.values(LOOKED_AT).stream()
                    .map(Number.class::cast)
                    .mapToLong(Number::longValue)
                    .max()
                    .orElse(0);
        }
        String judged = has(answer, VERDICT) ? VERDICT : answer.columns().get(0).name();
        return answer.values(judged).stream().filter(Objects::nonNull).count();
    }

    private static boolean has(ResultTable answer, String column) {
        return answer.columns().stream().map(Column::name).anyMatch(column::equals);
    }

    private static boolean isTold(ResultTable answer, int row) {
        return !has(answer, VERDICT)
                || (answer.rows().get(row).get(answer.index(VERDICT)) instanceof String words
                        && Verdict.isChange(words));
    }
}
