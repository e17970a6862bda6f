package org.cablestats.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of stacked areas. */
final class StackWords {
    private static final int MOST_DESCRIBED = 4;

    /** A change of the whole below this is not worth telling who made it. */
    private static final double CHANGED = 0.1;

    private final Request request;
    private final Stack stack;
    private final TimeGrid full;
    private final Amount amount;

    StackWords(Request request, Stack stack) {
        this.request = request;
        this.stack = stack;
        this.full = FullPeriods.of(stack.parts(), request);
        this.amount = request.amount();
    }

    Words words() {
        if (stack.isEmpty()) {
            return new Words(Phrases.nothing(amount), what(), Phrases.nothing(amount) + ".");
        }
        return new Words(title(), subtitle(), altText());
    }

    private String title() {
        Line sum = full.sum();
        List<Line> named = full.lines().stream()
                .filter(line -> !Names.isUnknown(line.name()))
                .toList();
        if (sum.largest() <= 0) {
            return "No " + amount.of() + " from " + stack.parts().span();
        }
        double change = sum.last() - sum.value(0);
        if (named.size() < 2 || Math.abs(change) < CHANGED * sum.largest()) {
            return largest(named.isEmpty() ? full.lines() : named);
        }
        return changed(named, change);
    }

    /** Which part made most of the change between the first and the last period. */
    private String changed(List<Line> named, double change) {
        Comparator<Line> byChange = Comparator.comparingDouble(line -> change(line) * Math.signum(change));
        Line most = named.stream().max(byChange).orElseThrow();
        String when = " between " + full.label(0) + " and " + full.label(full.size() - 1);
        double part = change(most) / change;
        String direction = change > 0 ? "growth" : "decline";
        if (part >= 0.995) {
            return "All of the " + direction + when + " was " + part(most);
        }
        if (part < 0.5) {
            return part(most) + (change > 0 ? " grew" : " fell") + " most" + when + ", by "
                    + amount.phrase(Math.abs(change(most)));
        }
        return part(most) + " made up " + Amount.percent(part) + " of the " + direction + when;
    }

    private static String part(Line line) {
        return Names.brief(line.name());
    }

    private static double change(Line line) {
        return line.last() - line.value(0);
    }

    private String largest(List<Line> lines) {
        Line most = lines.stream().max(Comparator.comparingDouble(Line::total)).orElseThrow();
        double all = full.sum().total();
        if (all == most.total()) {
            return "All " + amount.phrase(all) + " are " + part(most);
        }
        return part(most) + " is the largest part, with " + Amount.percent(most.total() / all) + " of all "
                + amount.of();
    }

    private String subtitle() {
        return Phrases.joined(
                what() + ", " + stack.parts().span(),
                Phrases.top(stack.shown(), stack.named(), series()),
                FullPeriods.remark(stack.parts(), request.latest()).orElse(""),
                Phrases.undated(amount, stack.all().undated()));
    }

    private String what() {
        String per = stack.isEmpty()
                ? amount.title()
                : Phrases.per(amount, stack.parts().step());
        return request.hasSeries() ? per + " by " + series() : per;
    }

    private String series() {
        String series = request.definition().series();
        return series == null ? "part" : Noun.of(series);
    }

    private String altText() {
        TimeGrid parts = stack.parts();
        Line sum = parts.sum();
        int last = parts.size() - 1;
        List<String> sentences = new ArrayList<>();
        sentences.add("Stacked areas: " + what() + ", " + parts.span() + ".");
        sentences.add("In all: first " + amount.number(sum.value(0)) + " in " + parts.label(0) + ", last "
                + amount.number(sum.value(last)) + " in " + parts.label(last) + ", largest "
                + amount.number(sum.largest()) + " in " + parts.label(sum.peak()) + ".");
        parts.lines().stream()
                .sorted(Comparator.comparingDouble(Line::total).reversed())
                .limit(MOST_DESCRIBED)
                .forEach(line -> sentences.add(part(line) + ": " + amount.number(line.total()) + " over all."));
        return String.join(" ", sentences);
    }
}
