package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.definition.Problems;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Jobs;
import org.cablestats.job.Step;
import org.cablestats.result.ListedColumn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "jobs",
        header = "List the jobs: names, schedules and steps.",
        description =
                "A job is a file of jobs/. Needs no warehouse. With --crontab, --systemd or --kubernetes, writes what starts"
                        + " those that have a schedule, with the --warehouse, --catalog and --shared that are given here; the"
                        + " times are those of the machine or cluster. Nothing is installed.",
        footer = {
            "  cablestats jobs",
            "  cablestats jobs --format json",
            "  cablestats jobs --crontab",
            "  cablestats jobs --systemd out/units --user cables --folder /srv/cables",
            "  cablestats jobs --kubernetes --image registry.example.org/cablestats:0.1"
        })
final class JobsCommand implements Action {
    private static final List<ListedColumn<Entry<JobDefinition>>> COLUMNS = List.of(
            column("name", "string", Entry::name),
            column("schedule", "string", entry -> of(entry, JobsCommand::schedule)),
            column("steps", "string", entry -> of(entry, JobsCommand::steps)),
            column("title", "string", entry -> entry.of(JobDefinition::title)));

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Mixin
    private ScheduleOptions schedules = new ScheduleOptions();

    @Override
    public void check(Program program, Problems mistakes) {
        if (options.areGiven() && !schedules.asked().isEmpty()) {
            mistakes.add("Cannot write schedules: --format or --into is given (expected neither with "
                    + schedules.asked().get(0) + ")");
        }
    }

    @Override
    public void run(Program program) {
        if (!schedules.asked().isEmpty()) {
            schedules.write(program);
            return;
        }
        options.print(
                ListedColumn.table(COLUMNS, Jobs.entries(program.workplace().jobs())), program.console());
    }

    private static @Nullable String of(Entry<JobDefinition> entry, Function<JobDefinition, @Nullable String> part) {
        return entry.definition() == null ? null : part.apply(entry.definition());
    }

    private static @Nullable String schedule(JobDefinition job) {
        return job.schedule() == null ? null : job.schedule().text();
    }

    private static String steps(JobDefinition job) {
        return job.steps().stream().map(Step::word).collect(Collectors.joining(", "));
    }
}
