package org.cablestats.job;

import java.util.List;
import org.cablestats.alert.Condition;
import org.cablestats.alert.Moved;
import org.cablestats.alert.SamePeriod;
import org.cablestats.alert.Threshold;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.job.AlertColumns.Needs;

/**
 * Looks at a number of the current state, and tells where a condition holds.
 *
 * @param name by which later runs of the job know it
 */
public record Alert(String name, AlertSource source, Condition condition, Notice notice, String place) implements Step {
    /** What its condition asks of the answer. */
    Needs needs() {
        boolean isOfPeriods = condition instanceof SamePeriod || condition instanceof Moved;
        return new Needs(isOfPeriods, !(condition instanceof Threshold) && !(condition instanceof Moved));
    }

    @Override
    public List<String> statistics() {
        return source.statistics();
    }

    @Override
    public List<String> faults(Definitions definitions) {
        return isOfLoads()
                ? List.of()
                : source.faults(definitions, needs()).stream()
                        .map(place::concat)
                        .toList();
    }

    /** The same, of which the hook may be run. */
    Alert allowingHook() {
        return new Alert(name, source, condition, notice.allowingHook(), place);
    }

    /** Whether it looks at loads rather than at an answer. */
    boolean isOfLoads() {
        return condition instanceof UnusualLoad;
    }

    /** SHA-256 of all that is judged, but for the cables; who is told, and when, is no part of it. */
    String definition(Definitions definitions) {
        RunId definition = new RunId().with(condition.words());
        source.addTo(definition, definitions);
        return definition.hex();
    }

    @Override
    public List<String> plan(JobContext context) {
        String told = notice.runsHook() ? ", tells " : ", does not tell, without --hooks, ";
        String hook =
                notice.hook() == null ? "" : told + notice.hook().command().get(0);
        return List.of(name + ": " + (isOfLoads() ? "" : source.words() + " ") + condition.words() + hook);
    }

    @Override
    public Outcome take(JobContext context) {
        return new AlertJudge(this, context).outcome();
    }
}
