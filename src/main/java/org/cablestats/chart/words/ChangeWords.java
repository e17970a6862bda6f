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
import org.cablestats.language.Words;
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
                .map(change -> words().say(
                                change.verdict() == Verdict.ROSE
                                        ? "{0} rose from {1} of {2} in {3} to {4} in {5}"
                                        : "{0} fell from {1} of {2} in {3} to {4} in {5}",
                                change.course().name(),
                                percent(change.difference().from()),
                                of.dative(),
                                earlier(),
                                percent(change.difference().to()),
                                later()))
                .orElseGet(() -> unchanged(largest));
    }

    private String unchanged(String largest) {
        if (changes.areAll(Verdict.HARDLY_CHANGED)) {
            return words().say("Shares hardly changed between {0} and {1}; {2}", earlier(), later(), largest);
        }
        return changes.areAll(Verdict.TOO_FEW_TO_SAY)
                ? words().say("Too few {0} to say whether shares changed; {1}", of.of(), largest)
                : words().say(
                                "No share is known to have changed between {0} and {1}; {2}",
                                earlier(), later(), largest);
    }

    /** {@code Classified part rose for Energy, from 40.0% in 2002–2005 to 50.0% in 2006–2009}. */
    String ofRatio() {
        return noun.isEmpty() ? one(changes.halves().get(0)) : several();
    }

    private String one(Change half) {
        Optional<Change> told = changes.surest();
        if (told.isEmpty()) {
            return half.verdict() == Verdict.HARDLY_CHANGED
                    ? words().say(
                                    "{0} hardly changed: {1} in {2}, {3} in {4}",
                                    of.title(),
                                    percent(half.difference().from()),
                                    earlier(),
                                    percent(half.difference().to()),
                                    later())
                    : words().say("Too few cables to say whether the {0} changed", of.of());
        }
        return told.get().equals(half)
                ? words().say(
                                half.verdict() == Verdict.ROSE
                                        ? "{0} rose from {1} in {2} to {3} in {4}"
                                        : "{0} fell from {1} in {2} to {3} in {4}",
                                of.title(),
                                percent(half.difference().from()),
                                earlier(),
                                percent(half.difference().to()),
                                later())
                : exception(told.get());
    }

    /** {@code Share of cables about drugs was highest in 2007: 11.9%, against 7.1% in all other years}. */
    private String exception(Change change) {
        return words().say(
                        change.verdict() == Verdict.ROSE
                                ? "{0} was highest {1}: {2}, against {3} in all other {4}"
                                : "{0} was lowest {1}: {2}, against {3} in all other {4}",
                        of.title(),
                        full.when(change.from()),
                        percent(change.difference().to()),
                        percent(change.difference().from()),
                        words().dative(full.noun()));
    }

    private String several() {
        List<String> told = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.ROSE, Verdict.FELL)) {
            changes.largest(verdict).ifPresent(change -> told.add(told(change)));
        }
        if (!told.isEmpty()) {
            return told.size() == 1
                    ? of.title() + " " + told.get(0)
                    : words().say("{0} {1}; it {2}", of.title(), told.get(0), told.get(1));
        }
        if (changes.areAll(Verdict.HARDLY_CHANGED)) {
            return words().say(
                            "{0} hardly changed for any {1} between {2} and {3}", of.title(), noun, earlier(), later());
        }
        return changes.areAll(Verdict.TOO_FEW_TO_SAY)
                ? words().say("Too few cables to say whether the {0} changed", of.of())
                : words().say(
                                "{0} is not known to have changed for any {1} between {2} and {3}",
                                of.title(), noun, earlier(), later());
    }

    private String told(Change change) {
        long equal = changes.halves().stream()
                .filter(each -> each.verdict() == change.verdict())
                .count();
        return words().say(
                        pattern(change.verdict(), equal > 1),
                        change.course().name(),
                        percent(change.difference().from()),
                        earlier(),
                        percent(change.difference().to()),
                        later());
    }

    private static String pattern(Verdict verdict, boolean isOneOfSeveral) {
        if (isOneOfSeveral) {
            return verdict == Verdict.ROSE
                    ? "rose most for {0}, from {1} in {2} to {3} in {4}"
                    : "fell most for {0}, from {1} in {2} to {3} in {4}";
        }
        return verdict == Verdict.ROSE
                ? "rose for {0}, from {1} in {2} to {3} in {4}"
                : "fell for {0}, from {1} in {2} to {3} in {4}";
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

    private String sureness(Difference difference) {
        Interval interval = difference.interval();
        return words().say(
                        "95%: {0} to {1} points; of {2} and {3} cables",
                        words().points(interval.low()),
                        words().points(interval.high()),
                        words().whole(difference.from().whole()),
                        words().whole(difference.to().whole()));
    }

    private String percent(Share share) {
        return words().percent(share.value());
    }

    private Words words() {
        return of.words();
    }

    private String earlier() {
        return full.span(0, changes.cut());
    }

    private String later() {
        return full.span(changes.cut(), full.size());
    }

    /** What is compared, and of how many: {@code 2002–2006 compared with 2007–2009 (n = 103 and 210)}. */
    String remark() {
        String compared = words().say("{0} compared with {1}", earlier(), later());
        List<String> numbers =
                changes.halves().stream().map(this::numbers).distinct().toList();
        if (numbers.size() == 1) {
            return compared + " (n = " + numbers.get(0) + ")";
        }
        String told = Stream.of(Verdict.ROSE, Verdict.FELL)
                .flatMap(verdict -> changes.largest(verdict).stream())
                .map(change -> words().say(
                                "{0} for {1}", numbers(change), change.course().name()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? compared : compared + " (n = " + told + ")";
    }

    private String numbers(Change change) {
        return words().say(
                        "{0} and {1}",
                        words().whole(change.difference().from().whole()),
                        words().whole(change.difference().to().whole()));
    }
}
