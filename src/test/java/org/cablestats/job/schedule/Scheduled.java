package org.cablestats.job.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** Jobs to start. */
final class Scheduled {
    static final String LAUNCHER = "/opt/cablestats/cablestats";

    /** The usual. */
    static final ScheduledJob NIGHTLY = job("nightly", "Nightly refresh", "0 3 * * *", "/srv/cables");

    /** Everything that means something else to a shell, cron, systemd, YAML or Kubernetes. */
    static final ScheduledJob ODD = job(
            "it's 100% $(odd) \"job\"",
            "100 % of it, \"nightly\"", "*/15 6-18 1,15 * mon-fri", "/srv/$HOME it's 5%{x} \"c\"");

    private Scheduled() {}

    static ScheduledJob job(String name, String title, String schedule, String folder) {
        Path start = Path.of(folder);
        return new ScheduledJob(
                name,
                title,
                Schedule.of(schedule).orElseThrow(),
                start,
                List.of("run", name, "--warehouse", start.resolve("warehouse").toString()),
                Duration.ofDays(1),
                new TreeSet<>(List.of(start.resolve("warehouse"), start.resolve("out/reports"))));
    }
}
