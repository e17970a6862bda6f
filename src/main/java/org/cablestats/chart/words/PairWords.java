package org.cablestats.chart.words;

import java.util.List;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Pairs;
import org.cablestats.chart.data.Pairs.Pair;
import org.cablestats.chart.data.Request;
import org.cablestats.finding.Verdict;
import org.cablestats.language.Words;

/** The words of pairs: only what is beyond chance among all of them is said to differ. */
public record PairWords(Request request, Pairs pairs) {
    /** What the two marks stand for, in their order. */
    public List<String> sides() {
        return List.of(language().say("Dot: the selection"), language().say("Ring: the others"));
    }

    public FigureWords words() {
        String what = Phrases.by(request);
        return pairs.isEmpty()
                ? Phrases.ofNothing(request.amount(), what)
                : new FigureWords(title(), subtitle(what), altText(what));
    }

    private String title() {
        List<Pair> told = pairs.told();
        if (!told.isEmpty()) {
            Pair first = told.get(0);
            return language()
                    .say(
                            told.size() > 1
                                    ? "{0} differs most: {1}, against {2} of the others"
                                    : "{0} differs: {1}, against {2} of the others",
                            Names.brief(first.name()),
                            number(first.value()),
                            number(first.other()));
        }
        if (pairs.areAll(Verdict.HARDLY_CHANGED)) {
            return language()
                    .say("No {0} differs from the others by more than chance and by enough to tell", request.noun());
        }
        return pairs.pairs().stream().anyMatch(pair -> pair.verdict() != null)
                ? language().say("Too few cables to say that any {0} differs", request.noun())
                : language()
                        .say(
                                "{0} by {1}, against the others",
                                request.amount().title(), language().after(request.noun()));
    }

    private String subtitle(String what) {
        return Phrases.joined(
                what,
                pairs.isCut() ? Phrases.of(request).top(pairs.pairs().size(), pairs.names(), request.noun()) : "",
                hasIntervals() ? language().say("lines: intervals of 95%; grey: within chance") : "");
    }

    private boolean hasIntervals() {
        return pairs.pairs().stream().anyMatch(pair -> pair.difference() != null);
    }

    private String altText(String what) {
        List<String> told = pairs.pairs().stream()
                .map(pair -> language()
                        .say(
                                "{0} {1} against {2}",
                                Names.brief(pair.name()), number(pair.value()), number(pair.other())))
                .toList();
        return language()
                .say(
                        "Dumbbell chart: {0}. The selection against the others: {1}",
                        subtitle(what), Phrases.of(request).listed(told, told.size()));
    }

    private Words language() {
        return request.words();
    }

    private String number(double value) {
        return request.amount().number(value);
    }
}
