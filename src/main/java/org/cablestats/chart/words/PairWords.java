package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Pairs;
import org.cablestats.chart.data.Pairs.Pair;
import org.cablestats.chart.data.Request;
import org.cablestats.finding.Verdict;

/** The words of pairs: only what is beyond chance among all of them is said to differ. */
public record PairWords(Request request, Pairs pairs) {
    /** What the two marks stand for, in their order. */
    public static final List<String> SIDES = List.of("Dot: the selection", "Ring: the others");

    public FigureWords words() {
        String what = request.amount().title() + " by " + request.noun();
        return pairs.isEmpty()
                ? Phrases.ofNothing(request.amount(), what)
                : new FigureWords(title(), subtitle(what), altText(what));
    }

    private String title() {
        List<Pair> told = pairs.told();
        if (!told.isEmpty()) {
            Pair first = told.get(0);
            return Names.brief(first.name()) + (told.size() > 1 ? " differs most: " : " differs: ")
                    + number(first.value()) + ", against " + number(first.other()) + " of the others";
        }
        if (pairs.areAll(Verdict.HARDLY_CHANGED)) {
            return "No " + request.noun() + " differs from the others by more than chance and by enough to tell";
        }
        return pairs.pairs().stream().anyMatch(pair -> pair.verdict() != null)
                ? "Too few cables to say that any " + request.noun() + " differs"
                : request.amount().title() + " by " + request.noun() + ", against the others";
    }

    private String subtitle(String what) {
        return Phrases.joined(
                what,
                pairs.isCut() ? Phrases.top(pairs.pairs().size(), pairs.names(), request.noun()) : "",
                hasIntervals() ? "lines: intervals of 95%; grey: within chance" : "");
    }

    private boolean hasIntervals() {
        return pairs.pairs().stream().anyMatch(pair -> pair.difference() != null);
    }

    private String altText(String what) {
        return "Dumbbell chart: " + subtitle(what) + ". The selection against the others: "
                + Phrases.listed(
                        pairs.pairs().stream()
                                .map(pair -> Names.brief(pair.name()) + " " + number(pair.value()) + " against "
                                        + number(pair.other()))
                                .toList(),
                        pairs.pairs().size());
    }

    private String number(double value) {
        return request.amount().number(value);
    }
}
