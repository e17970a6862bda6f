package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.definition.Problems;

/** What a run would do, for people. Changes nothing. */
record JobPlan(JobContext context) {
    /**
     * The state of the warehouse, then each step.
     *
     * @param spares whether no step is taken where nothing has changed
     * @throws org.cablestats.fault.UsageException with every problem of every step
     */
    List<String> lines(boolean spares) {
        Problems problems = new Problems();
        List<String> lines = new ArrayList<>();
        lines.add("warehouse: " + context.warehouse().state());
        for (Step step : context.job().steps()) {
            lines.add(step.word());
            problems.collected(() -> lines.addAll(
                    step.plan(context).stream().map(line -> "  " + line).toList()));
        }
        problems.throwIfAny();
        if (spares) {
            RunNeed need = RunNeed.of(context, context.warehouse().records());
            lines.add(1, "run: " + need.planned());
        }
        return lines;
    }
}
