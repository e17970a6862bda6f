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
        return end == null ? "not ended" : end.state().word();
    }
}
