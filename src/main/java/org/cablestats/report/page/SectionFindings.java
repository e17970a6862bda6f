package org.cablestats.report.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cablestats.fault.PrintableText;
import org.cablestats.finding.Finding;
import org.cablestats.finding.Tested;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Quotient;
import org.cablestats.statistic.Telling;
import org.cablestats.statistic.Telling.Told;

/**
 * What the rows of an answer tell that is more than chance, in sentences.
 *
 * @param telling how its statistic tells it
 * @param answer in words
 * @param total number of cables in the selection
 * @param words that it is told in
 */
record SectionFindings(Telling telling, ResultTable answer, long total, Words words) {
    Tested tested() {
        List<Told> told = telling.told(answer, total);
        Comparator<Told> smallestFirst = Comparator.comparingDouble(Told::size);
        return new Tested(
                telling.comparisons(answer),
                telling.beyondChance(answer, total),
                // Of equal ones the first.
                told.stream()
                        .max(smallestFirst.thenComparing(
                                Comparator.comparingInt(Told::row).reversed()))
                        .map(this::finding)
                        .orElse(null));
    }

    private Finding finding(Told told) {
        String sentence = telling.finding().of(value -> text(value, told.row()));
        return new Finding(
                Noun.capital(PrintableText.of(sentence)),
                PrintableText.of(telling.sureness().of(value -> text(value, told.row()))),
                told.size());
    }

    private String text(Quotient value, int row) {
        if (value.whole() != null) {
            return words.percent(value.value(answer, row, total));
        }
        if (value.columns().findAny().isEmpty()) {
            return words.whole(total);
        }
        int index = answer.index(value.part());
        return answer.rows().get(row).get(index) instanceof LocalDate day
                ? words.days().day(day)
                : TableColumn.of(answer.columns().get(index), words)
                        .text(answer.rows().get(row).get(index));
    }
}
