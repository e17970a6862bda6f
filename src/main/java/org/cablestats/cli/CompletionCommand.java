package org.cablestats.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cablestats completion}. */
@Command(
        name = "completion",
        header = "Print a script that completes commands and options in bash and zsh.",
        description = "For zsh, run 'autoload -U +X bashcompinit && bashcompinit' before it.",
        footerHeading = "%nExamples:%n",
        footer = {"  source <(cablestats completion)", "  cablestats completion > ~/.local/share/cablestats-completion"
        })
final class CompletionCommand implements Runnable {
    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        if (spec != null) {
            CommandLine root = spec.root().commandLine();
            program.console().out().print(AutoComplete.bash(root.getCommandName(), root));
        }
    }
}
