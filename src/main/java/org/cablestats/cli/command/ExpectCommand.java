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
        name = "expect",
        header = "Learn which cables their content lets expect to be classified.",
        description =
                "From 2,000 cables of a known level on: a logistic regression over the words of the text and the topics, which"
                        + " sees no marking and neither date nor sender. Each cable is judged by a model that was"
                        + " learned from others. Prints for each part of the cables, and for all, how well that tells classified"
                        + " cables from others, and the terms that weigh most. What is expected of each cable is kept in the table"
                        + " expected_levels; the report secrecy holds posts and topics against it.",
        footer = {"  cablestats expect", "  cablestats expect --cables 50000 --folds 10 --format csv"})
final class ExpectCommand implements Action {
    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + LearnStep.CABLES,
            description =
                    "most cables to learn from and to judge; of more a sample is taken, always the same (default: ${DEFAULT-VALUE})")
    private int cables;

    @Option(
            names = "--folds",
            converter = Converters.Several.class,
            paramLabel = "N",
            defaultValue = "" + LearnStep.Expect.FOLDS,
            description = "parts, each judged by a model that knows only the others (default: ${DEFAULT-VALUE})")
    private int folds;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    @Override
    public void run(Program program) {
        resultOptions.print(Execution.table(new LearnStep.Expect(cables, folds, ""), program), program.console());
    }
}
