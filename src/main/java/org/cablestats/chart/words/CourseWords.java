package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;

/** How lines go, in alternative texts: where they begin and end, their largest value, and what there is of a year that is not over. */
record CourseWords(Request request, TimeGrid grid) {
    /** A sentence for each line. */
    List<String> sentences() {
        boolean isOne = grid.lines().size() == 1 && !request.hasSeries();
        return grid.lines().stream()
                .map(line -> (isOne ? Noun.capital(of(line)) : line.brief() + ": " + of(line)) + ".")
                .toList();
    }

    /** {@code first 38 in 2000, last 4,277 in 2009, largest 4,277 in 2009, 666 in January and February 2010}. */
    String of(Line line) {
        int whole = FullPeriods.lastWhole(grid, request.latest());
        Line full = line.until(whole);
        List<String> told = new ArrayList<>();
        if (full.isAnyKnown()) {
            int first = full.firstKnown().orElseThrow();
            int last = full.lastKnown().orElseThrow();
            int peak = peak(full);
            if (first == last) {
                told.add(value(line, first));
            } else {
                told.add(words().say(first == peak ? "first and largest {0}" : "first {0}", value(line, first)));
                told.add(words().say(last == peak ? "last and largest {0}" : "last {0}", value(line, last)));
            }
            if (first < peak && peak < last) {
                told.add(words().say("largest {0}", value(line, peak)));
            }
        }
        if (whole < line.size() - 1 && !Double.isNaN(line.last())) {
            told.add(request.amount().number(line.last()) + " " + FullPeriods.partOfLast(grid, request.latest()));
        }
        return String.join(", ", told);
    }

    /** The largest of values that enough cables are behind, where there are any: one cable of a year makes a share of 100 %. */
    private static int peak(Line full) {
        Line firm = full.firm();
        return (firm.isAnyKnown() ? firm : full).peak();
    }

    private Words words() {
        return request.words();
    }

    private String value(Line line, int period) {
        return request.amount().number(line.value(period)) + " " + grid.when(period);
    }
}
