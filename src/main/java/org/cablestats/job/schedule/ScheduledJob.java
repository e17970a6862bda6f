package org.cablestats.job.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A job and how it is started.
 *
 * @param folder the current folder of its runs, absolute
 * @param words of its command line behind the program
 * @param longest after which whoever started a run ends it
 * @param written folders that it writes to, absolute
 */
public record ScheduledJob(
        String name,
        String title,
        Schedule schedule,
        Path folder,
        List<String> words,
        Duration longest,
        NavigableSet<Path> written) {
    public ScheduledJob {
        words = List.copyOf(words);
        written = new TreeSet<>(written);
    }
}
