package org.cablestats.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Jobs;
import org.cablestats.job.Step;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "jobs",
        header = "List the jobs: names, schedules and steps.",
        description = "A job is a file of jobs/. Needs no warehouse.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats jobs", "  cablestats jobs --format json"})
final class JobsCommand implements Action {
    private static final List<Column> COLUMNS = List.of(
            new Column("name", "string"),
            new Column("schedule", "string"),
            new Column("steps", "string"),
            new Column("title", "string"));

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        List<List<@Nullable Object>> rows = Jobs.entries(program.workplace().jobs()).stream()
                .map(JobsCommand::row)
                .toList();
        options.print(new ResultTable(COLUMNS, rows), program.console());
    }

    // A faulty file is listed as what it is, and 'check' tells all of its faults.
    private static List<@Nullable Object> row(Entry<JobDefinition> entry) {
        JobDefinition job = entry.definition();
        if (job == null) {
            return Arrays.asList(
                    entry.name(),
                    null,
                    null,
                    "cannot be read: " + entry.problems().get(0));
        }
        String steps = job.steps().stream().map(Step::word).collect(Collectors.joining(", "));
        return Arrays.asList(
                job.name(), job.schedule() == null ? null : job.schedule().text(), steps, job.title());
    }
}
