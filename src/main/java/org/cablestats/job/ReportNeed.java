package org.cablestats.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cablestats.language.Words;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunBasis;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunStep;

/**
 * Whether a report step of a job is to write its reports: not where the last run that took the step left them, and they would be the same.
 */
record ReportNeed(ReportState state) {
    /** What lies there, where it would only be written again. */
    Optional<Outcome> kept() {
        boolean isTaken = !context().spares() || step().alwaysTaken().isPresent() || tellsOfAlerts();
        return isTaken ? Optional.empty() : last().filter(this::isUnchanged).map(this::keeping);
    }

    private JobContext context() {
        return state.context();
    }

    private Report step() {
        return state.step();
    }

    private boolean tellsOfAlerts() {
        return step().delivery().mail() != null
                && !ToldAlerts.of(context().done(), Words.ENGLISH).isEmpty();
    }

    private int place() {
        return context().job().steps().indexOf(step());
    }

    /** The last run that came to the end of this step, whatever became of those after it. */
    private Optional<RunRecord> last() {
        return context()
                .warehouse()
                .records()
                .of(context().job().name())
                .filter(run -> RunNeed.isOfDate(run.start(), context().job()))
                .filter(run -> taken(run).filter(RunStep::ended).isPresent())
                .findFirst();
    }

    private Optional<RunStep> taken(RunRecord run) {
        RunEnd end = run.end();
        return end == null
                ? Optional.empty()
                : end.steps().stream().skip(place()).findFirst();
    }

    private boolean isUnchanged(RunRecord run) {
        RunStep taken = taken(run).orElseThrow();
        SinceLastRun since = new SinceLastRun(context(), run.start(), Objects.requireNonNull(run.end()));
        return taken.basis() != null
                && taken.basis().sha256().equals(state.basis())
                && since.ofTime().isEmpty()
                && since.ofDefinitions().isEmpty()
                && WrittenFile.of(step(), taken)
                        .allMatch(file ->
                                file.otherSize().isEmpty() && file.otherBytes().isEmpty());
    }

    private Outcome keeping(RunRecord run) {
        RunStep taken = taken(run).orElseThrow();
        List<Path> files = WrittenFile.of(step(), taken)
                .map(WrittenFile::place)
                .filter(Files::exists)
                .toList();
        RunBasis before = Objects.requireNonNull(taken.basis());
        String writer = Objects.requireNonNullElse(
                before.unchangedSince(), run.start().id().toString());
        return new Outcome.Kept(
                files,
                state.basis(),
                writer,
                "nothing has changed since run " + writer.substring(0, 8) + ": "
                        + Numbers.counted(files.size(), "file") + " in "
                        + step().delivery().into() + " would only be written again (--force writes them)");
    }
}
