package org.cablestats.run;

import org.jspecify.annotations.Nullable;

/**
 * A run, as it is kept.
 *
 * @param end null of one that has not ended: it is at work, or it was killed
 */
public record RunRecord(RunStart start, @Nullable RunEnd end) {
    /** For people: how it ended, in a word. */
    public String state() {
        if (end == null) {
            return "not ended";
        }
        return end.unchangedSince() == null ? end.state().word() : "skipped";
    }

    /** Whether every step was taken, to its end. */
    public boolean isWhole() {
        return end != null && end.state() == RunEnd.State.COMPLETE && end.unchangedSince() == null;
    }
}
