package org.cablestats.method;

import org.cablestats.finding.Verdict;

/** A verdict in the words of a table, where one group is held against the others. */
final class ComparedWords {
    private ComparedWords() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case ROSE -> "more";
            case FELL -> "fewer";
            case HARDLY_CHANGED -> "hardly differs";
            case TOO_FEW_TO_SAY -> "too few to say";
        };
    }
}
