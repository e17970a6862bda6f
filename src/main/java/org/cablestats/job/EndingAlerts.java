package org.cablestats.job;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.CheckException;

/** Alerts that end a run in which somebody is told that they fire. */
final class EndingAlerts {
    private EndingAlerts() {}

    /**
     * Looks at what the steps of a run came to.
     *
     * @throws CheckException where one of these alerts was told
     */
    static void verify(List<JobRun.Result> steps) {
        List<String> told = steps.stream().flatMap(EndingAlerts::ending).toList();
        if (!told.isEmpty()) {
            throw new CheckException(told);
        }
    }

    private static Stream<String> ending(JobRun.Result result) {
        return result.step() instanceof Alert alert
                        && alert.notice().isExit()
                        && result.outcome() instanceof Outcome.Judged judged
                        && judged.alert().isTold()
                ? Stream.of(alert.place() + "Alert "
                        + String.join("\n", judged.alert().lines()))
                : Stream.empty();
    }
}
