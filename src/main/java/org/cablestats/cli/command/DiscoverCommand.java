package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Converters;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.job.LearnStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "discover",
        header = "Find themes that the dictionary may lack.",
        description =
                "Latent Dirichlet allocation over the words of the cables. Each theme has its most telling words as a name,"
                        + " the number of cables that it leads, how many of these have no specific topic, and the ids of the"
                        + " most typical ones. Kept in the table themes, which the report themes shows.",
        footer = {"  cablestats topics discover", "  cablestats topics discover --themes 80 --format csv"})
final class DiscoverCommand implements Action {
    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + LearnStep.CABLES,
            description =
                    "most cables to look at; of more a sample is taken, always the same (default: ${DEFAULT-VALUE})")
    private int cables;

    @Option(
            names = "--themes",
            converter = Converters.Several.class,
            paramLabel = "N",
            defaultValue = "" + LearnStep.Discover.THEMES,
            description = "number of themes (default: ${DEFAULT-VALUE})")
    private int themes;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    @Override
    public void run(Program program) {
        LearnStep step = new LearnStep.Discover(cables, themes, "");
        resultOptions.print(Execution.table(step, program), program.console());
    }
}
