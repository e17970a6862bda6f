package org.cablestats.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.AnswerFile;
import org.cablestats.cli.option.Options;
import org.cablestats.cli.option.Program;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Permission;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Form;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Jobs;
import org.cablestats.job.schedule.Crontab;
import org.cablestats.job.schedule.KubernetesCronJob;
import org.cablestats.job.schedule.Schedule;
import org.cablestats.job.schedule.ScheduledJob;
import org.cablestats.job.schedule.SystemdUnits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is to start the jobs that have a schedule, and what it must know for that. */
final class ScheduleOptions implements Options {
    private static final List<String> FORMS = List.of("--crontab", "--systemd", "--kubernetes");

    private static final Form<String> NAME =
            new Form<>(text -> matching("[a-z_][a-z0-9_-]{0,31}", text), "a name of small letters, digits, _ and -");

    private static final Form<String> NUMBER =
            new Form<>(text -> matching("[1-9][0-9]{0,9}", text), "a number from 1 on");

    @Option(
            names = "--crontab",
            description = "print the lines of a crontab; with --user those of a table of /etc/cron.d")
    private boolean crontab;

    @Option(
            names = "--systemd",
            paramLabel = "DIR",
            description = "write a service and a timer of each job into DIR, such as /etc/systemd/system")
    private @Nullable Path systemd;

    @Option(names = "--kubernetes", description = "print a CronJob of each job as YAML")
    private boolean kubernetes;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "where runs begin, and what the jobs' paths are below (default: the current folder)")
    private @Nullable Path folder;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description =
                    "who runs the jobs; for Kubernetes a number (default: whose crontab it is, whom the image names)")
    private @Nullable String user;

    @Option(names = "--hooks", description = "start the jobs so that alerts run their hook commands")
    private boolean hooks;

    @Option(
            names = "--image",
            paramLabel = "IMAGE",
            description = "for Kubernetes: the image whose entry point is the program")
    private @Nullable String image;

    @Override
    public void check(Program program, Problems mistakes) {
        List<String> asked = asked();
        if (asked.size() > 1) {
            mistakes.add(
                    "Cannot write schedules: " + String.join(" and ", asked) + " are given (expected one of them)");
        }
        if (asked.isEmpty()) {
            verifyNone("--folder", folder, String.join(" or ", FORMS), mistakes);
            verifyNone("--user", user, String.join(" or ", FORMS), mistakes);
            if (hooks) {
                mistakes.add(
                        "Cannot list jobs: --hooks is given (expected it with " + String.join(" or ", FORMS) + ")");
            }
        }
        if (!kubernetes) {
            verifyNone("--image", image, "--kubernetes", mistakes);
        } else if (image == null) {
            mistakes.add("Cannot write a CronJob: no --image is given (expected the name of an image)");
        }
        if (systemd != null && user == null) {
            mistakes.add("Cannot write units: no --user is given (expected who runs the jobs)");
        }
        (kubernetes ? NUMBER : NAME).read("--user", user, mistakes::add);
    }

    private static Optional<String> matching(String pattern, String text) {
        return Optional.of(text).filter(each -> each.matches(pattern));
    }

    private static void verifyNone(String option, @Nullable Object value, String with, Problems mistakes) {
        if (value != null) {
            mistakes.add("Cannot list jobs: " + option + " '" + value + "' is given (expected it with " + with + ")");
        }
    }

    /** Those of the options that say who starts the jobs. */
    List<String> asked() {
        List<Boolean> given = List.of(crontab, systemd != null, kubernetes);
        return IntStream.range(0, FORMS.size())
                .filter(given::get)
                .mapToObj(FORMS::get)
                .toList();
    }

    /** Writes what starts the jobs. */
    void write(Program program) {
        List<ScheduledJob> jobs = Jobs.read(program.workplace().jobs()).stream()
                .flatMap(job -> Stream.ofNullable(job.schedule()).map(schedule -> scheduled(job, schedule, program)))
                .toList();
        if (jobs.isEmpty()) {
            throw new UsageException("Cannot write schedules: no job of "
                    + program.workplace().jobs() + " has one (expected a key such as schedule: \"0 3 * * *\")");
        }
        Console console = program.console();
        if (kubernetes) {
            console.out().print(new KubernetesCronJob(Objects.requireNonNull(image), user).of(jobs));
        } else if (systemd != null) {
            units(systemd, new SystemdUnits(launcher(program), Objects.requireNonNull(user)), jobs, console);
        } else {
            console.out().print(new Crontab(launcher(program), user).of(jobs));
        }
    }

    private static void units(Path into, SystemdUnits units, List<ScheduledJob> jobs, Console console) {
        Permission.verifyFolder(into);
        // All or none: what cannot be said is told before the first file is written.
        NavigableMap<String, String> texts = new TreeMap<>();
        jobs.forEach(job -> texts.putAll(units.of(job)));
        texts.forEach(
                (name, text) -> AnswerFile.write(into.resolve(name), console, part -> Files.writeString(part, text)));
    }

    private static String launcher(Program program) {
        Path installation = program.environment().installation();
        if (installation == null) {
            throw new UsageException("Cannot write schedules: it is not known where the program is (expected that its"
                    + " launcher, ./cablestats, started it)");
        }
        return installation.toAbsolutePath().resolve("cablestats").toString();
    }

    /** As long as the job's own limit, and what it takes to end by that; else a day: a run that takes longer hangs. */
    private static Duration longest(JobDefinition job) {
        Duration limit = job.policies().timeLimit();
        return limit == null ? Duration.ofDays(1) : limit.plusMinutes(5);
    }

    private ScheduledJob scheduled(JobDefinition job, Schedule schedule, Program program) {
        Path start = (folder == null ? program.environment().folder() : folder)
                .toAbsolutePath()
                .normalize();
        NavigableSet<Path> written = Stream.concat(
                        Stream.of(program.warehouse(job.warehouse()).folder()),
                        job.steps().stream().flatMap(step -> step.target().stream()))
                .map(path -> start.resolve(path).normalize())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> words = new ArrayList<>(List.of("run", job.name()));
        if (hooks) {
            words.add("--hooks");
        }
        words.addAll(program.again(job.warehouse(), start));
        return new ScheduledJob(job.name(), job.title(), schedule, start, words, longest(job), written);
    }
}
