package org.cablestats.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.language.Words;
import org.cablestats.report.definition.PublishedFigure;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;

/**
 * Published figures held against the numbers of a report on all cables, in a sentence.
 *
 * @param figures of one statistic
 * @param answer of that statistic
 * @param total number of cables
 * @param words that it is told in
 */
record PublishedComparison(List<PublishedFigure> figures, ResultTable answer, long total, Words words) {
    private static final String CABLES = "cables";

    /** Shares that differ by no more, as a part of the published one, are the same. */
    private static final double TOLERANCE = 0.005;

    /** Nothing where no figure is of this answer. */
    Optional<String> sentence() {
        if (figures.isEmpty() || total == 0 || !has(CABLES)) {
            return Optional.empty();
        }
        String compared = figures.stream()
                .filter(figure -> has(figure.column()))
                .map(this::compared)
                .collect(Collectors.joining("; "));
        return compared.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "Published of all {0} cables: {1}.",
                        words.whole(figures.get(0).of()), compared));
    }

    private boolean has(String column) {
        return answer.columns().stream().map(Column::name).anyMatch(column::equals);
    }

    private String compared(PublishedFigure figure) {
        double here = (double) cables(figure) / total;
        boolean isSame = Math.abs(here - figure.share()) <= TOLERANCE * figure.share();
        return words.say(
                isSame ? "{0} {1} ({2}), as here" : "{0} {1} ({2}), here {3}",
                figure.value(),
                words.percent(figure.share()),
                figure.source(),
                words.percent(here));
    }

    /** A value without a row has no cable. */
    private long cables(PublishedFigure figure) {
        int column = answer.index(figure.column());
        int cables = answer.index(CABLES);
        return IntStream.range(0, answer.rows().size())
                .mapToObj(answer.rows()::get)
                .filter(row -> figure.value().equals(row.get(column)))
                .mapToLong(row -> row.get(cables) instanceof Number number ? number.longValue() : 0)
                .sum();
    }
}
