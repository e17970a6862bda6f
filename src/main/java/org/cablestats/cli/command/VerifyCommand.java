package org.cablestats.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.definition.Problems;
import org.cablestats.fault.CheckException;
import org.cablestats.report.delivered.DeliveredReports;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        header = "Hold the files of delivered reports against their manifests.",
        description =
                "Each file that a manifest.json lists is there, with its size and SHA-256, and no other file is. Prints a line"
                        + " for each difference: the path, what is there and what was expected. Exit code 1 where anything"
                        + " differs. Needs no warehouse, follows no link and reads nothing outside DIR. Whoever can change a"
                        + " report can change its manifest too: keep a copy of that elsewhere.",
        footer = {"  cablestats verify out/reports"})
final class VerifyCommand implements Action {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "the folder that reports were written into, or one of several such")
    private @Nullable Path folder;

    @Override
    public void check(Program program, Problems mistakes) {
        if (folder == null) {
            mistakes.add("Cannot verify: no DIR is given (expected the folder that reports were written into)");
        }
    }

    @Override
    public void run(Program program) {
        DeliveredReports.Found found = DeliveredReports.verify(Objects.requireNonNull(folder));
        String reports = Numbers.counted(found.reports(), "report") + " with " + Numbers.counted(found.files(), "file");
        if (found.differences().isEmpty()) {
            program.console().outcome(reports + ", all as listed");
            return;
        }
        found.differences().forEach(program.console().out()::line);
        program.console().out().flush();
        throw new CheckException(
                List.of(reports + ": " + Numbers.counted(found.differences().size(), "difference")));
    }
}
