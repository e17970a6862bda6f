package org.cablestats.cli.command;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.job.LearnStep;
import org.cablestats.learn.TopicTraining;
import org.cablestats.result.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "train",
        header = "Learn a model of topics from cables that have tags.",
        description =
                "From 2,000 tagged cables on: a logistic regression for each topic with enough of them, over the words of"
                        + " the text and the points of the dictionary; the TAGS line is never seen. The model is kept in the"
                        + " tables models, model_topics and model_terms. Prints for each topic the cables that it was learned"
                        + " from, the probability from which on a cable is about it, and the terms that weigh most.",
        footer = {"  cablestats topics train", "  cablestats topics train --cables 50000 --into out/model.csv"})
final class TrainCommand implements Action {
    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + LearnStep.CABLES,
            description =
                    "most tagged cables to learn from; of more a sample is taken, always the same (default: ${DEFAULT-VALUE})")
    private int cables;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    @Override
    public void run(Program program) {
        ResultTable table = Execution.table(new LearnStep.Train(cables, ""), program);
        // What was asked for is the model; what it learned is said beside it.
        resultOptions.tell(table, program.console());
        List<String> left = TopicTraining.leftOut(table);
        if (!left.isEmpty()) {
            program.console()
                    .message("not learned, for too few cables with a tag that means it: " + String.join(", ", left));
        }
    }
}
