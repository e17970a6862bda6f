package org.cablestats.job;

import java.time.Instant;
import org.cablestats.load.Candidate;
import org.cablestats.query.Answer;
import org.jspecify.annotations.Nullable;

/** What checks ask of a state. */
interface Facts {
    Candidate state();

    default long cables() {
        return state().snapshot().cables();
    }

    /** The moment at which it is checked. */
    Instant now();

    long count(String table);

    /** Number of cables with a value in a column. */
    long filled(String column);

    /** What a figure of {@link DriftCheck} was before the load; null where there is nothing to compare with. */
    @Nullable Long before(String figure);

    /**
     * The answer to a question.
     *
     * @throws org.cablestats.fault.UsageException where it cannot be answered
     */
    Answer ask(String sql);
}
