package org.cablestats.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;

/** How the last run of each job and command ended. */
final class RunsCheck {
    private RunsCheck() {}

    static List<Diagnosis> of(RunRecords records, String again) {
        List<Diagnosis> found = new ArrayList<>();
        try {
            List<Path> last = records.newestOfEachJob();
            last.forEach(file -> found.addAll(of(file, records, again)));
            return found.isEmpty() ? List.of(Diagnosis.fine("runs", lastRuns(last.size()))) : found;
        } catch (MachineException e) {
            return List.of(Diagnosis.warning("runs", String.valueOf(e.getMessage()), null));
        }
    }

    private static List<Diagnosis> of(Path file, RunRecords records, String again) {
        try {
            RunRecord run = records.read(file);
            return isDone(run) ? List.of() : List.of(diagnosis(run, again));
        } catch (UsageException | MachineException e) {
            return List.of(Diagnosis.warning("runs", String.valueOf(e.getMessage()), null));
        }
    }

    private static String lastRuns(int jobs) {
        return jobs == 0 ? "none yet" : "the last run of each job and command was done";
    }

    private static boolean isDone(RunRecord run) {
        RunEnd end = run.end();
        return end != null && end.state() == RunEnd.State.COMPLETE;
    }

    private static Diagnosis diagnosis(RunRecord run, String again) {
        String id = run.start().id().toString().substring(0, 8);
        String last = "the last run of " + run.start().job() + ", begun "
                + run.start().began() + ", ";
        RunEnd end = run.end();
        return Diagnosis.warning(
                "runs",
                end == null
                        ? last + "has not ended: it is at work, or was killed"
                        : last + end.state().word() + ", exit " + end.exit(),
                "cablestats runs show " + id + again);
    }
}
