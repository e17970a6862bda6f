package org.cablestats.job;

import org.jspecify.annotations.Nullable;

/** What must hold: of a load before it is published, or of what is there. */
public sealed interface Check {
    /** Where it was written, before a message: {@code "jobs/nightly.yaml:4: "}. */
    String place();

    /**
     * The rows of a table.
     *
     * @param table as SQL names it; of rejects, duplicates and ignored files those of the load
     * @param minimum fewest rows; null for any number
     * @param maximum most rows; null for any number
     */
    record Count(
            String table,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            String place) implements Check {}

    /**
     * How many cables have a value in a column.
     *
     * @param share least share of the cables, 0 to 1
     */
    record Filled(String column, double share, String place) implements Check {}

    /**
     * The rejects of the load.
     *
     * @param reason why they were rejected; null for any
     * @param limit most of them
     */
    record Rejects(@Nullable String reason, RejectLimit limit, String place) implements Check {}

    /**
     * How far a figure of the load is from that of the load before.
     *
     * @param figure cables, read, duplicate or rejected
     * @param shrink most that it may lose, as a share of what it was; null for all
     * @param grow most that it may gain, as a share of what it was; null for any
     */
    record Drift(
            String figure,
            @Nullable Double shrink,
            @Nullable Double grow,
            String place) implements Check {}

    /** The day of the newest cable. */
    record Created(Deadline since, String place) implements Check {}

    /** When the last load that changed something was published. */
    record Loaded(Deadline since, String place) implements Check {}

    /**
     * A question that has no answer.
     *
     * @param name for messages
     * @param sql the question
     */
    record NoRows(String name, String sql, String place) implements Check {}
}
