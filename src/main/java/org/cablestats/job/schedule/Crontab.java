package org.cablestats.job.schedule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as lines of a crontab. Their times are those of the machine. A second line of each makes up, when the machine starts, for times that
 * passed while it was off: once, however many they were.
 *
 * @param launcher path of the program, absolute
 * @param user who runs them, in a table such as {@code /etc/cron.d} has; null for the table of one user
 */
public record Crontab(String launcher, @Nullable String user) {
    /** What goes into the table. */
    public String of(List<ScheduledJob> jobs) {
        return jobs.stream().map(this::lines).collect(Collectors.joining());
    }

    private String lines(ScheduledJob job) {
        return "# " + PrintableText.line(job.title()) + "\n"
                + line(job.schedule().text(), job, "") + line("@reboot", job, " --if-missed");
    }

    private String line(String time, ScheduledJob job, String option) {
        return time + " " + (user == null ? "" : user + " ") + command(job) + option + "\n";
    }

    private String command(ScheduledJob job) {
        return "cd " + Quoting.CRONTAB.of(job.folder().toString()) + " && "
                + Stream.concat(Stream.of(launcher), job.words().stream())
                        .map(Quoting.CRONTAB::of)
                        .collect(Collectors.joining(" "))
                // Cron sends what is printed by mail.
                + " --quiet";
    }
}
