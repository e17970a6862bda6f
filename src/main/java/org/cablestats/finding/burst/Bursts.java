package org.cablestats.finding.burst;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.finding.Share;

/**
 * The bursts that may be told. The {@link Automaton} proposes, {@link Significance} decides: what chance or the season gives is not told.
 * Nor is what lasts longer than a year: it is a new level, and has no same weeks of other years.
 *
 * @param bySeries those of each series, in the order given; of each in the order of time
 * @param lookedAt number of series in which there could be one: with some cables, and with less than half of the traffic
 */
public record Bursts(List<List<Burst>> bySeries, int lookedAt) {
    public Bursts {
        bySeries = bySeries.stream().map(List::copyOf).toList();
    }

    /** Looks at all series together, since each is one more to be wrong in. */
    public static Bursts of(Traffic traffic, List<WeeklyCounts> series) {
        List<Automaton> automata = series.stream()
                .map(each -> new Automaton(each, traffic.cables()))
                .toList();
        int lookedAt = (int) automata.stream().filter(Automaton::canBurst).count();
        Significance significance = new Significance(traffic, lookedAt);
        List<List<Burst>> sure = IntStream.range(0, series.size())
                .mapToObj(i -> proposed(traffic, series.get(i), automata.get(i)).stream()
                        .filter(significance::isSure)
                        .toList())
                .toList();
        long asked = sure.stream().mapToLong(List::size).sum();
        return new Bursts(
                sure.stream()
                        .map(some -> some.stream()
                                .filter(burst -> Significance.isNews(burst, asked))
                                .toList())
                        .toList(),
                lookedAt);
    }

    private static List<Burst> proposed(Traffic traffic, WeeklyCounts series, Automaton automaton) {
        WeeklyCounts all = traffic.cables();
        Season season = new Season(traffic, series);
        List<Burst> proposed = new ArrayList<>();
        for (Window window : automaton.bursts()) {
            if (window.weeks() <= Window.YEAR) {
                Share inside = new Share(series.in(window), all.in(window));
                Share outside = new Share(series.total() - inside.part(), all.total() - inside.whole());
                proposed.add(new Burst(
                        window,
                        automaton.peak(window),
                        automaton.weight(window),
                        inside,
                        outside,
                        season.share(window)));
            }
        }
        return proposed;
    }
}
