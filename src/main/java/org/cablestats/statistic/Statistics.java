package org.cablestats.statistic;

import java.nio.file.Path;
import java.util.List;

/** The statistics of a folder. */
public final class Statistics {
    private Statistics() {}

    /**
     * Reads {@code *.sql} of a folder, sorted by name.
     *
     * @throws org.cablestats.fault.UsageException with every problem of every file
     */
    public static List<Statistic> read(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /**
     * The faults of an answer: columns that are not as declared, checks that do not hold.
     *
     * @param total number of cables in the selection
     * @return one message per fault, each with the value; empty where all is well
     */
    public static List<String> faults(Statistic statistic, ResultTable answer, long total) {
        throw new UnsupportedOperationException(statistic.name());
    }
}
