package org.cablestats.cli.option;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.cablestats.table.catalog.LockWait;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to wait for a warehouse that another command changes. */
public final class WaitOption implements Options {
    private static final Form<Duration> FORM = new Form<>(WaitOption::duration, "a duration such as 30s, 10m or 2h");
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smh])");

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            description =
                    "wait so long at most for a warehouse that another command changes: 30s, 10m, 2h (default: fail"
                            + " at once)")
    private @Nullable String typed;

    private @Nullable Duration limit;

    @Override
    public void check(Program program, Problems mistakes) {
        limit = FORM.read("--wait", typed, mistakes::add);
    }

    /** How long; who waits says so. */
    public LockWait of(Program program) {
        return limit == null ? LockWait.NONE : new LockWait(limit, program.console()::message);
    }

    private static Optional<Duration> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                });
    }
}
