package org.cablestats.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the records that loads left out. */
final class LeftOutOptions {
    @Option(names = "--load", paramLabel = "N", description = "those of load number N (default: of every load)")
    private @Nullable String load;

    @Option(names = "--reason", paramLabel = "REASON", description = "those left out for one reason")
    private @Nullable String reason;

    /** Ordinal of the load; null for every load. */
    @Nullable Integer load(Mistakes mistakes) {
        return mistakes.ordinal("load", load);
    }

    /** The reason, one of those that there are; null for any. */
    @Nullable String reason(Mistakes mistakes, List<String> known) {
        if (reason != null && !known.contains(reason)) {
            mistakes.addUnknown("reason", reason, known);
        }
        return reason;
    }
}
