package org.cablestats.cli;

import org.cablestats.job.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cablestats topics discover}. */
@Command(
        name = "discover",
        header = "Find themes that the dictionary may lack.",
        description =
                "Latent Dirichlet allocation over the words of the cables. Each theme has its most telling words as a name,"
                        + " the number of cables that it leads, how many of these have no specific topic, and the ids of the"
                        + " most typical ones. Kept in the table themes, which the report themes shows.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats topics discover", "  cablestats topics discover --themes 80 --format csv"})
final class DiscoverCommand implements Runnable {
    private final Program program;

    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + Step.Learn.CABLES,
            description =
                    "most cables to look at; of more a sample is taken, always the same (default: ${DEFAULT-VALUE})")
    private String cables = "" + Step.Learn.CABLES;

    @Option(
            names = "--themes",
            paramLabel = "N",
            defaultValue = "" + Step.Discover.THEMES,
            description = "number of themes (default: ${DEFAULT-VALUE})")
    private String themes = "" + Step.Discover.THEMES;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    DiscoverCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        resultOptions.check(mistakes);
        Step.Learn step = new Step.Discover(
                Learning.number(mistakes, "cables", cables, 1), Learning.number(mistakes, "themes", themes, 2), "");
        mistakes.throwIfAny();
        resultOptions.print(Learning.run(step, program), program.console());
    }
}
