package org.cablestats.run;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, and what it did until then.
 *
 * @param time that the end is dated by: of a dated run the same as its start
 * @param exit code that the program ends with
 * @param message what went wrong; null where nothing did
 * @param snapshot ordinal of the state that it left; null where nothing is published, or that could not be read any more
 * @param stateDigest SHA-256 of what readers of the warehouse see of it; null where that was not asked
 * @param unchangedSince id of the run of the same job since which nothing had changed, so that no step was taken; null where they were
 * @param steps those that were begun, in their order
 * @param seconds from its beginning, to the millisecond
 */
public record RunEnd(
        State state,
        Instant time,
        int exit,
        @Nullable String message,
        @Nullable Integer snapshot,
        @Nullable String stateDigest,
        @Nullable String unchangedSince,
        List<RunStep> steps,
        double seconds) {

    public RunEnd {
        steps = List.copyOf(steps);
    }

    /** The alerts that were judged. */
    public List<RunAlert> alerts() {
        return steps.stream()
                .map(RunStep::alert)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** How a run ends, in OpenLineage's words. */
    public enum State {
        COMPLETE,
        /** It could not do what it was to do, or a check does not hold. */
        FAIL,
        /** Somebody stopped it. */
        ABORT;

        /** For people. */
        public String word() {
            return switch (this) {
                case COMPLETE -> "done";
                case FAIL -> "failed";
                case ABORT -> "interrupted";
            };
        }

        static State of(String event) {
            return valueOf(event.toUpperCase(Locale.ROOT));
        }
    }
}
