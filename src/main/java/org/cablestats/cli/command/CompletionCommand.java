package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        header = "Print a script that completes commands, options and their values in bash and zsh.",
        description =
                "Completes the names of statistics, reports, jobs, topics, origins and formats as they are now: print it"
                        + " anew after adding one. For zsh, run 'autoload -U +X bashcompinit && bashcompinit' before it.",
        footer = {"  source <(cablestats completion)", "  cablestats completion > ~/.local/share/cablestats-completion"
        })
final class CompletionCommand implements Action {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run(Program program) {
        if (spec != null) {
            CommandLine root = spec.root().commandLine();
            new CompletionValues(program.workplace()).addTo(root);
            program.console().out().print(AutoComplete.bash(root.getCommandName(), root));
        }
    }
}
