package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cablestats.alert.Judgement;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ListedColumn;
import org.cablestats.run.RunAlert;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunLoad;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.run.RunStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "runs",
        header = "List what was run: when, how it ended, what came of it.",
        description =
                "One row a run, newest first: of jobs, and of the commands that load, report, tag, learn or index. began is what"
                        + " the clock said, dated what --date said; snapshot is the one that the run left, new and rejected are of its"
                        + " loads, new of what they published; alerts is how many fired. A run that has 'not ended' is at work, or was killed. Needs no engine.",
        subcommands = ShowRunCommand.class,
        footer = {
            "  cablestats runs",
            "  cablestats runs --job nightly --limit 7 --format csv",
            "  cablestats runs show latest",
            "  cablestats runs show latest --format json"
        })
final class RunsCommand implements Action {
    private static final List<ListedColumn<RunRecord>> COLUMNS = List.of(
            column("id", "string", run -> run.start().id().toString().substring(0, 8)),
            column("began", "timestamp", run -> run.start().began()),
            column(
                    "dated",
                    "timestamp",
                    run -> run.start().dated() ? run.start().time() : null),
            column("job", "string", run -> run.start().job()),
            column("state", "string", RunRecord::state),
            column("exit", "int", run -> end(run, RunEnd::exit)),
            column("snapshot", "int", run -> end(run, RunEnd::snapshot)),
            column("new", "bigint", run -> sum(run, RunLoad::added)),
            column("rejected", "bigint", run -> sum(run, load -> load.count("rejected"))),
            column("alerts", "int", RunsCommand::fired),
            column("seconds", "double", run -> end(run, RunEnd::seconds)));

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "runs of this job or command only, such as nightly or load")
    private @Nullable String job;

    @Option(names = "--limit", paramLabel = "N", description = "so many at most (default: all)")
    private @Nullable Integer limit;

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        RunRecords records = program.runs();
        List<RunRecord> listed = new ArrayList<>();
        for (Path file : records.files()) {
            RunRecord run = read(records, file, program);
            if (run != null && (job == null || job.equals(run.start().job()))) {
                listed.add(run);
            }
            if (limit != null && listed.size() == limit) {
                break;
            }
        }
        options.print(ListedColumn.table(COLUMNS, listed), program.console());
    }

    /** One that cannot be read hides no other. */
    private static @Nullable RunRecord read(RunRecords records, Path file, Program program) {
        try {
            return records.read(file);
        } catch (UsageException e) {
            e.problems().forEach(program.console()::message);
            return null;
        }
    }

    /** How many fired; null where none was judged. */
    private static @Nullable Integer fired(RunRecord run) {
        List<RunAlert> alerts = run.end() == null ? List.of() : run.end().alerts();
        return alerts.isEmpty()
                ? null
                : (Integer) (int) alerts.stream()
                        .filter(alert -> alert.judgement().state() == Judgement.State.FIRED)
                        .count();
    }

    private static <V> @Nullable V end(RunRecord run, Function<RunEnd, @Nullable V> part) {
        return run.end() == null ? null : part.apply(run.end());
    }

    private static @Nullable Long sum(RunRecord run, ToLongFunction<RunLoad> count) {
        List<RunLoad> loads = run.end() == null
                ? List.of()
                : run.end().steps().stream()
                        .map(RunStep::load)
                        .filter(Objects::nonNull)
                        .toList();
        return loads.isEmpty() ? null : (Long) loads.stream().mapToLong(count).sum();
    }
}
