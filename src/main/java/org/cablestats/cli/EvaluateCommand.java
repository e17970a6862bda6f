package org.cablestats.cli;

import org.cablestats.job.Step;
import org.cablestats.learn.TopicEvaluation;
import org.cablestats.result.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cablestats topics evaluate}. */
@Command(
        name = "evaluate",
        header = "Hold topics against the tags of cables that have some.",
        description =
                "Precision, recall and F1 of each topic with their 95 %% intervals: of the dictionary's words alone, which"
                        + " see no tags, on all tagged cables; and of a model, cross-validated on a sample of them, where 2,000"
                        + " are tagged. Tags are incomplete, so that true precision is higher. Intervals of a topic's precision"
                        + " and recall are Wilson's; those of F1, micro and macro come from 1,000 draws of cables with"
                        + " replacement, always the same. Kept in the table evaluations.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats topics evaluate", "  cablestats topics evaluate --folds 10 --cables 50000 --format csv"
        })
final class EvaluateCommand implements Runnable {
    private final Program program;

    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + Step.Learn.CABLES,
            description =
                    "most tagged cables for the model; of more a sample is taken, always the same (default: ${DEFAULT-VALUE})")
    private String cables = "" + Step.Learn.CABLES;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "" + Step.Evaluate.FOLDS,
            description = "parts, each judged by models that know only the others (default: ${DEFAULT-VALUE})")
    private String folds = "" + Step.Evaluate.FOLDS;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    EvaluateCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        resultOptions.check(mistakes);
        Step.Learn step = new Step.Evaluate(
                Learning.number(mistakes, "cables", cables, 1), Learning.number(mistakes, "folds", folds, 2), "");
        mistakes.throwIfAny();
        ResultTable table = Learning.run(step, program);
        resultOptions.print(table, program.console());
        if (!TopicEvaluation.hasModel(table)) {
            program.console().message("no model was evaluated: too few cables have tags (expected at least 2,000)");
        }
    }
}
