package org.cablestats.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.definition.Problems;
import org.cablestats.fault.CheckException;
import org.cablestats.job.JobWarehouse;
import org.cablestats.job.Recomputation;
import org.cablestats.report.delivered.DeliveredReports;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        header = "Hold the files of delivered reports against their manifests.",
        description =
                "Each file that a manifest.json lists is there, with its size and SHA-256, and no other file is. Prints a line"
                        + " for each difference: the path, what is there and what was expected. Exit code 1 where anything"
                        + " differs. Follows no link and reads nothing outside DIR. Whoever can change a report can change its"
                        + " manifest too: keep a copy of that elsewhere, or let the reports be made anew from the warehouse, which"
                        + " says for each file whether its bytes come out again, and where not, of what the report was made.",
        footer = {"  cablestats verify out/reports", "  cablestats verify out/reports --recompute"})
final class VerifyCommand implements Action {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "the folder that reports were written into, or one of several such")
    private @Nullable Path folder;

    @Option(
            names = "--recompute",
            description =
                    "make each report anew, of the snapshot and by the step that its manifest names, and hold its files against"
                            + " those delivered; takes as long as making them, and changes neither them nor the warehouse. What a"
                            + " report says of the one before it is taken over: that one may be gone")
    private boolean recomputes;

    @Override
    public void check(Program program, Problems mistakes) {
        if (folder == null) {
            mistakes.add("Cannot verify: no DIR is given (expected the folder that reports were written into)");
        }
    }

    @Override
    public void run(Program program) {
        DeliveredReports.Found found = DeliveredReports.verify(Objects.requireNonNull(folder));
        List<String> differences = new ArrayList<>(found.differences());
        if (recomputes) {
            differences.addAll(recomputation(program).differences());
        }
        String reports = Numbers.counted(found.reports(), "report") + " with " + Numbers.counted(found.files(), "file");
        if (differences.isEmpty()) {
            program.console()
                    .outcome(reports + ", all as listed" + (recomputes ? ", and the same when made anew" : ""));
            return;
        }
        differences.forEach(program.console().out()::line);
        program.console().out().flush();
        throw new CheckException(List.of(reports + ": " + Numbers.counted(differences.size(), "difference")));
    }

    private Recomputation recomputation(Program program) {
        return new Recomputation(
                Objects.requireNonNull(folder),
                program.workplace(),
                () -> new JobWarehouse(program.warehouse(null), program.engine()),
                program.console().progress(),
                program.environment().clock());
    }
}
