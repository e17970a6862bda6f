package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.fault.Suggestion;
import org.cablestats.run.RunCheck;

/** What must hold: of a load before it is published, or of what is there. */
public sealed interface Check
        permits CountCheck, FilledCheck, RejectsCheck, DriftCheck, CreatedCheck, LoadedCheck, NoRowsCheck {
    /** Where it was written, before a message: {@code "jobs/nightly.yaml:4: "}. */
    String place();

    /** What it says of a state. */
    RunCheck verdict(Facts facts);

    /** What it names and nobody defines: a message, with its place. */
    default List<String> faults() {
        return List.of();
    }

    /** What they say of a state, in their order. */
    static List<RunCheck> verdicts(List<Check> checks, Facts facts) {
        return checks.stream().map(check -> check.verdict(facts)).toList();
    }

    /**
     * What does not hold: a message with what was found and what was expected, and lines below it.
     *
     * @param verdicts one of each
     */
    static List<String> failures(List<Check> checks, List<RunCheck> verdicts) {
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            RunCheck verdict = verdicts.get(i);
            if (!verdict.holds()) {
                failures.add(checks.get(i).place() + "Cannot accept " + verdict.found() + " (expected "
                        + verdict.expected() + ")");
                failures.addAll(verdict.rows());
            }
        }
        return failures;
    }

    /** Whether it may hold another time of what it does not hold of now, or the other way round. */
    default boolean isOfTime() {
        return false;
    }

    /** That one of some is. */
    static Optional<String> ofTime(List<Check> checks) {
        return checks.stream()
                .filter(Check::isOfTime)
                .findFirst()
                .map(check -> check.place() + "a check asks for the time, or for chance");
    }

    /** That a word is none of those that are known. */
    static List<String> unknown(Check check, String what, String word, List<String> known) {
        if (known.contains(word)) {
            return List.of();
        }
        String suggestion = Suggestion.of(word, known);
        String expected = suggestion.isEmpty() ? " (expected one of " + String.join(", ", known) + ")" : suggestion;
        return List.of(check.place() + "Cannot find " + what + expected);
    }
}
