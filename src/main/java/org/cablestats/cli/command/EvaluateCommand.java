package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Converters;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.job.LearnStep;
import org.cablestats.learn.TopicEvaluation;
import org.cablestats.result.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        header = "Hold topics against the tags of cables that have some.",
        description =
                "Precision, recall and F1 of each topic with their 95 %% intervals: of the dictionary's words alone, which"
                        + " see no tags, on all tagged cables; and of a model, cross-validated on a sample of them, where 2,000"
                        + " are tagged. Tags are incomplete, so that true precision is higher. Intervals of a topic's precision"
                        + " and recall are Wilson's; those of F1, micro and macro come from 1,000 draws of cables with"
                        + " replacement, always the same. Kept in the table evaluations.",
        footer = {"  cablestats topics evaluate", "  cablestats topics evaluate --folds 10 --cables 50000 --format csv"
        })
final class EvaluateCommand implements Action {
    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + LearnStep.CABLES,
            description =
                    "most tagged cables for the model; of more a sample is taken, always the same (default: ${DEFAULT-VALUE})")
    private int cables;

    @Option(
            names = "--folds",
            converter = Converters.Several.class,
            paramLabel = "N",
            defaultValue = "" + LearnStep.Evaluate.FOLDS,
            description = "parts, each judged by models that know only the others (default: ${DEFAULT-VALUE})")
    private int folds;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    @Override
    public void run(Program program) {
        ResultTable table = Execution.table(new LearnStep.Evaluate(cables, folds, ""), program);
        resultOptions.print(table, program.console());
        if (!TopicEvaluation.hasModel(table)) {
            program.console().message("no model was evaluated: too few cables have tags (expected at least 2,000)");
        }
    }
}
