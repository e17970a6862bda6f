package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;

/** The words of shares over time: what the first and the last whole period differ in. */
public record ShareWords(Request request, Stack stack) {
    /** Points of per cent. */
    private static final double HARDLY = 0.02;

    private static final int MOST_DESCRIBED = 6;

    /** A part's share in two periods. */
    private record Change(String name, double from, double to) {
        double size() {
            return Math.abs(to - from);
        }
    }

    public FigureWords words() {
        if (stack.isEmpty()) {
            return Phrases.ofNothing(amount(), what("period"));
        }
        return new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        TimeGrid full = FullPeriods.of(stack.parts(), request);
        Line sum = full.sum();
        if (sum.largest() <= 0) {
            return "No " + amount().of() + " from " + stack.parts().span();
        }
        List<Line> named = full.named();
        if (named.isEmpty()) {
            return Phrases.unknown(amount(), series(), sum.total());
        }
        int[] firm = IntStream.range(0, sum.size()).filter(i -> isFirm(sum, i)).toArray();
        if (firm.length < 2) {
            // No two periods may be compared: the largest part of all of them together.
            return Phrases.largest(
                    amount(), stack.parts().named(), stack.parts().sum().total());
        }
        int from = firm[0];
        int to = firm[firm.length - 1];
        List<Change> changes = named.stream()
                .map(line ->
                        new Change(line.brief(), line.value(from) / sum.value(from), line.value(to) / sum.value(to)))
                .toList();
        return changed(changes, full.label(from), full.label(to));
    }

    /** Whether a period is told of: 1966 has one cable, so that one of its levels has 100 %. */
    private boolean isFirm(Line sum, int period) {
        return amount().isCount() ? FewCables.isFirm(sum.value(period)) : sum.value(period) > 0;
    }

    private String changed(List<Change> changes, String from, String to) {
        Change most =
                changes.stream().max(Comparator.comparingDouble(Change::size)).orElseThrow();
        String when = " between " + from + " and " + to;
        if (most.size() < HARDLY) {
            Change largest =
                    changes.stream().max(Comparator.comparingDouble(Change::to)).orElseThrow();
            return "Shares hardly changed" + when + "; " + largest.name + " is the largest, with "
                    + Numbers.percent(largest.to);
        }
        return most.name + (most.to > most.from ? " rose from " : " fell from ") + Numbers.percent(most.from) + " to "
                + Numbers.percent(most.to) + " of " + amount().of() + when;
    }

    private String subtitle() {
        TimeGrid parts = stack.parts();
        return Phrases.joined(
                what(parts.step().noun()) + ", " + parts.span(),
                Phrases.top(stack.shown(), stack.named(), series()),
                FullPeriods.remark(parts, request.latest()),
                loose(),
                stack.all().notShown().words(stack.all()));
    }

    private String loose() {
        TimeGrid full = FullPeriods.of(stack.parts(), request);
        Line sum = full.sum();
        boolean isAny = IntStream.range(0, sum.size()).anyMatch(i -> sum.value(i) > 0 && !isFirm(sum, i));
        return isAny ? FewCables.remark(full.step().noun(), amount().unit()) : "";
    }

    private String what(String period) {
        return "Share of each " + period + "’s " + amount().of() + " by " + series() + ", per cent";
    }

    private String series() {
        return request.seriesNoun("part");
    }

    private String altText() {
        TimeGrid shares = stack.shares();
        List<String> sentences = new ArrayList<>();
        sentences.add("Stacked shares: " + what(shares.step().noun()) + ", " + shares.span() + ".");
        sentences.add(shares(shares, 0));
        if (shares.size() > 1) {
            sentences.add(shares(shares, shares.size() - 1));
        }
        return String.join(" ", sentences);
    }

    private static String shares(TimeGrid shares, int period) {
        return Noun.capital(shares.label(period)) + ": "
                + shares.lines().stream()
                        .limit(MOST_DESCRIBED)
                        .map(line -> line.brief() + " " + Numbers.percent(line.value(period)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Amount amount() {
        return request.amount();
    }
}
