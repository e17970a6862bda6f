package org.cablestats.job.schedule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as lines of a crontab. Their times are those of the machine.
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
        return "# " + PrintableText.line(job.title()) + "\n" + job.schedule().text() + " "
                + (user == null ? "" : user + " ") + command(job) + "\n";
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
