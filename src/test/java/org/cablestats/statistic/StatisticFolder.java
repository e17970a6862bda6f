package org.cablestats.statistic;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.Problems;

/** All statistics of a folder. */
public final class StatisticFolder {
    private StatisticFolder() {}

    /** Reads them, sorted by name; every problem of every file is thrown at once. */
    public static List<Statistic> read(Path folder) {
        Problems problems = new Problems();
        List<Statistic> statistics = Statistics.read(folder, Statistics.names(folder), problems);
        problems.throwIfAny();
        return statistics;
    }
}
