package org.cablestats.cli;

import java.util.Objects;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Step;
import org.cablestats.job.StepResult;
import org.cablestats.result.ResultTable;

/** Takes one step that learns, and prints what it learned. */
final class Learning {
    private Learning() {}

    /** Takes the step and gives its table. */
    static ResultTable run(Step.Learn step, Program program) {
        StepResult result = Execution.run(JobDefinition.of(step), program).get(0);
        return Objects.requireNonNull(result.table());
    }

    /** A number that was typed, or what is usual. */
    static int number(Mistakes mistakes, String key, String text, int minimum) {
        return (int) Math.min(Integer.MAX_VALUE, mistakes.whole(key, text, minimum));
    }
}
