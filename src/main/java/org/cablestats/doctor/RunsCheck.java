package org.cablestats.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.fault.UsageException;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;

/** How the last run of each job and command ended. */
final class RunsCheck {
    private RunsCheck() {}

    static List<Diagnosis> of(RunRecords records) {
        List<Diagnosis> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : records.files()) {
            try {
                RunRecord run = records.read(file);
                if (seen.add(run.start().job()) && !isDone(run)) {
                    found.add(diagnosis(run));
                }
            } catch (UsageException e) {
                found.add(Diagnosis.warning("runs", String.valueOf(e.getMessage()), null));
            }
        }
        return found.isEmpty() ? List.of(Diagnosis.fine("runs", lastRuns(seen.size()))) : found;
    }

    private static String lastRuns(int jobs) {
        return jobs == 0 ? "none yet" : "the last run of each job and command was done";
    }

    private static boolean isDone(RunRecord run) {
        RunEnd end = run.end();
        return end != null && end.state() == RunEnd.State.COMPLETE;
    }

    private static Diagnosis diagnosis(RunRecord run) {
        String id = run.start().id().toString().substring(0, 8);
        String last = "the last run of " + run.start().job() + ", begun "
                + run.start().began() + ", ";
        RunEnd end = run.end();
        return Diagnosis.warning(
                "runs",
                end == null
                        ? last + "has not ended: it is at work, or was killed"
                        : last + end.state().word() + ", exit " + end.exit(),
                "cablestats runs show " + id);
    }
}
