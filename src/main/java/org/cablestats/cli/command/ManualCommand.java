package org.cablestats.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.AnswerFile;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.ManualPage;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.table.ProgramVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "manual",
        header = "Print a page of the manual, or write all pages.",
        description = "The pages say what --help says, in the form that man reads. An installed package has them"
                + " already: man cablestats.",
        footer = {
            "  cablestats manual query | man -l -",
            "  cablestats manual topics train > train.1",
            "  cablestats manual --into ~/.local/share/man"
        })
final class ManualCommand implements Action {
    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "whose page to print (default: the program's)")
    private List<String> words = List.of();

    @Option(names = "--into", paramLabel = "DIR", description = "write all pages into DIR/man1 and print their paths")
    private @Nullable Path into;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void check(Program program, Problems mistakes) {
        if (into != null && !words.isEmpty()) {
            mistakes.add("Cannot write the manual: '" + String.join(" ", words)
                    + "' is given (expected no command with --into)");
        }
    }

    @Override
    public void run(Program program) {
        if (spec == null) {
            return;
        }
        List<ManualPage> pages =
                ManualPage.all(spec.root().commandLine(), ProgramVersion.text()).toList();
        if (into == null) {
            program.console().out().print(asked(pages).text());
            return;
        }
        for (ManualPage page : pages) {
            Path file = into.resolve("man1").resolve(page.name() + ".1");
            AnswerFile.write(file, program.console(), path -> Files.writeString(path, page.text()));
        }
    }

    private ManualPage asked(List<ManualPage> pages) {
        String typed = String.join(" ", words);
        return pages.stream()
                .filter(page -> page.words().equals(typed))
                .findFirst()
                .orElseThrow(() -> unknown(typed, pages));
    }

    private static UsageException unknown(String typed, List<ManualPage> pages) {
        List<String> known = pages.stream()
                .map(ManualPage::words)
                .filter(each -> !each.isEmpty())
                .toList();
        return new UsageException("Invalid COMMAND: '" + typed + "' (expected " + String.join(", ", known) + ")"
                + Suggestion.of(typed, known));
    }
}
