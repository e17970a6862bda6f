package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Courses;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.finding.Change;
import org.cablestats.finding.Changes;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Finding;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Share;
import org.cablestats.finding.Tested;
import org.cablestats.finding.Verdict;
import org.cablestats.result.Numbers;
import org.cablestats.result.Ratio;

/**
 * What is said of shares over time: that they rose or fell where that is more than chance, and else that they hardly changed or are too few. The
 * earlier half of the years is held against the later one, never one month against another.
 *
 * @param of what the shares are of
 * @param noun what a share is called, where there are several
 * @param full the periods that are compared
 */
record ChangeWords(Amount of, String noun, TimeGrid full, Changes changes) {
    /** Of shares whose parts and wholes are known; none where they are not, or where there is nothing to compare. */
    static Optional<ChangeWords> of(Request request, TimeGrid shown) {
        Ratio ratio = request.definition().ratio();
        return ratio == null || shown.isEmpty()
                ? Optional.empty()
                : of(request, Courses.ofRatio(request, ratio, shown), request.seriesNoun(""));
    }

    /** Of the parts of a whole; none where there is nothing to compare. */
    static Optional<ChangeWords> ofParts(Request request, TimeGrid full) {
        return request.amount().isCount()
                ? of(request, Courses.ofParts(full), request.seriesNoun("part"))
                : Optional.empty();
    }

    private static Optional<ChangeWords> of(Request request, Courses courses, String noun) {
        Changes changes = courses.changes();
        return changes.halves().isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeWords(request.amount(), noun, courses.full(), changes));
    }

    /** {@code Secret fell from 12.3% of cables in 2000–2004 to 9.6% in 2005–2009}. */
    String ofParts(String largest) {
        return changes.largest()
                .map(change -> change.course().name() + verb(change)
                        + percent(change.difference().from()) + " of "
                        + of.of() + " in " + earlier() + " to "
                        + percent(change.difference().to()) + " in " + later())
                .orElseGet(() -> unchanged(largest));
    }

    private String unchanged(String largest) {
        if (changes.areAll(Verdict.HARDLY_CHANGED)) {
            return "Shares hardly changed between " + earlier() + " and " + later() + "; " + largest;
        }
        return changes.areAll(Verdict.TOO_FEW_TO_SAY)
                ? "Too few " + of.of() + " to say whether shares changed; " + largest
                : "No share is known to have changed between " + earlier() + " and " + later() + "; " + largest;
    }

    /** {@code Classified part rose for Energy, from 40.0% in 2002–2005 to 50.0% in 2006–2009}. */
    String ofRatio() {
        return noun.isEmpty() ? one(changes.halves().get(0)) : several();
    }

    private String one(Change half) {
        Optional<Change> told = changes.surest();
        if (told.isEmpty()) {
            return half.verdict() == Verdict.HARDLY_CHANGED
                    ? of.title() + " hardly changed: "
                            + percent(half.difference().from()) + " in " + earlier() + ", "
                            + percent(half.difference().to()) + " in " + later()
                    : "Too few cables to say whether the " + of.of() + " changed";
        }
        return told.get().equals(half)
                ? of.title() + verb(half) + percent(half.difference().from()) + " in " + earlier() + " to "
                        + percent(half.difference().to()) + " in " + later()
                : exception(told.get());
    }

    /** {@code Share of cables about drugs was highest in 2007: 11.9%, against 7.1% in all other years}. */
    private String exception(Change change) {
        return of.title() + " was " + (change.verdict() == Verdict.ROSE ? "highest" : "lowest") + " "
                + full.when(change.from()) + ": " + percent(change.difference().to()) + ", against "
                + percent(change.difference().from()) + " in all other "
                + full.step().noun() + "s";
    }

    private String several() {
        List<String> told = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.ROSE, Verdict.FELL)) {
            changes.largest(verdict).ifPresent(change -> told.add(told(change)));
        }
        if (!told.isEmpty()) {
            return of.title() + String.join("; it", told);
        }
        String when = " between " + earlier() + " and " + later();
        if (changes.areAll(Verdict.HARDLY_CHANGED)) {
            return of.title() + " hardly changed for any " + noun + when;
        }
        return changes.areAll(Verdict.TOO_FEW_TO_SAY)
                ? "Too few cables to say whether the " + of.of() + " changed"
                : of.title() + " is not known to have changed for any " + noun + when;
    }

    private String told(Change change) {
        long equal = changes.halves().stream()
                .filter(each -> each.verdict() == change.verdict())
                .count();
        return (change.verdict() == Verdict.ROSE ? " rose" : " fell") + (equal > 1 ? " most" : "") + " for "
                + change.course().name() + ", from "
                + percent(change.difference().from()) + " in " + earlier() + " to "
                + percent(change.difference().to()) + " in " + later();
    }

    private static String verb(Change change) {
        return change.verdict() == Verdict.ROSE ? " rose from " : " fell from ";
    }

    /** What was compared, and what this title tells of it where that is more than chance. */
    Tested tested(String title) {
        Optional<Change> told = noun.isEmpty() ? changes.surest() : changes.largest();
        return new Tested(
                changes.size(),
                changes.told(),
                told.map(Change::difference)
                        .map(difference -> new Finding(title, sureness(difference), difference.size()))
                        .orElse(null));
    }

    private static String sureness(Difference difference) {
        Interval interval = difference.interval();
        return "95%: " + Numbers.points(interval.low()) + " to " + Numbers.points(interval.high()) + " points; of "
                + Numbers.whole(difference.from().whole()) + " and "
                + Numbers.whole(difference.to().whole()) + " cables";
    }

    private static String percent(Share share) {
        return Numbers.percent(share.value());
    }

    private String earlier() {
        return full.span(0, changes.cut());
    }

    private String later() {
        return full.span(changes.cut(), full.size());
    }

    /** What is compared, and of how many: {@code 2002–2006 compared with 2007–2009 (n = 103 and 210)}. */
    String remark() {
        String compared = earlier() + " compared with " + later();
        List<String> numbers =
                changes.halves().stream().map(ChangeWords::numbers).distinct().toList();
        if (numbers.size() == 1) {
            return compared + " (n = " + numbers.get(0) + ")";
        }
        String told = Stream.of(Verdict.ROSE, Verdict.FELL)
                .flatMap(verdict -> changes.largest(verdict).stream())
                .map(change -> numbers(change) + " for " + change.course().name())
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? compared : compared + " (n = " + told + ")";
    }

    private static String numbers(Change change) {
        return Numbers.whole(change.difference().from().whole()) + " and "
                + Numbers.whole(change.difference().to().whole());
    }
}
