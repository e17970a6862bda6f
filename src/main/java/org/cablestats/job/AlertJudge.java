package org.cablestats.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.cablestats.alert.Evidence;
import org.cablestats.alert.Figure;
import org.cablestats.alert.Growth;
import org.cablestats.alert.Hook;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Mute;
import org.cablestats.alert.Standing;
import org.cablestats.alert.Telling;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.job.AlertedRuns.RunAlertKey;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunAlert;
import org.cablestats.run.RunDocument;
import org.cablestats.run.Scrubbed;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** Judges an alert in a run, and tells what is to be told. */
final class AlertJudge {
    /** Rows that are kept in the record of a run, for later ones: some forty kilobytes. */
    private static final int MOST_KEPT = 500;

    /** Rows that are looked at where none is kept. */
    private static final int MOST_SEEN = 10_000;

    private final Alert alert;
    private final JobContext context;
    private final Instant now;

    AlertJudge(Alert alert, JobContext context) {
        this.alert = alert;
        this.context = context;
        this.now = context.dates().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Outcome outcome() {
        Warehouse open = context.warehouse().existing();
        RunAlertKey key = new RunAlertKey(alert.name(), alert.definition(context.definitions()));
        boolean looksBack = alert.condition().looksBack();
        AlertedRuns runs = AlertedRuns.of(
                context.warehouse().records(), context.job().name(), now, key, looksBack ? Growth.MOST + 1 : 1);
        if (alert.condition() instanceof UnusualLoad load) {
            Judgement judgement = load.judge(new LoadFigures(open).evidence(load.kind(), now));
            return new Outcome.Judged(
                    told(key, since(runs, key, judgement), runs.standing(), List.of()), runs.remarks());
        }
        AlertFigures found = alert.source()
                .figures(open, context.definitions(), alert.needs(), looksBack ? MOST_KEPT : MOST_SEEN, alert.place());
        List<Figure> kept = looksBack ? found.figures() : List.of();
        return new Outcome.Judged(
                told(key, since(runs, key, judged(found, runs)), runs.standing(), kept), runs.remarks());
    }

    private Judgement judged(AlertFigures found, AlertedRuns runs) {
        Judgement judgement = alert.condition().judge(new Evidence(now, found.figures(), runs.earlier()));
        if (found.figures().isEmpty() && found.unknown() == 0) {
            return judgement.noting("the answer has no row");
        }
        return found.unknown() == 0
                ? judgement
                : judgement.noting(Numbers.counted(found.unknown(), "row") + " without a number");
    }

    private static Judgement since(AlertedRuns runs, RunAlertKey key, Judgement judgement) {
        return runs.isReplacing(key)
                ? judgement.noting(
                        "the alert of this name was defined otherwise in the last run and told that it fires:"
                                + " whether that has ended is not known")
                : judgement;
    }

    private RunAlert told(RunAlertKey key, Judgement judgement, Standing before, List<Figure> kept) {
        Mute mute = alert.notice().mute();
        Standing.Next next = before.next(judgement.state(), now, alert.notice().renotify(), mute);
        RunAlert told = new RunAlert(
                key.name(),
                key.definition(),
                alert.condition().words(),
                judgement,
                mute.isOn(now),
                next.telling(),
                next.standing(),
                null,
                kept);
        Hook hook = alert.notice().hook();
        if (hook == null || next.telling() == Telling.NOTHING) {
            return told;
        }
        if (!alert.notice().runsHook()) {
            return told.withHook("it was not run, as --hooks was not given", next.standing());
        }
        String fault = run(hook.within(context.limit().left()), told);
        return fault == null ? told : told.withHook(fault, next.standing().untold(before));
    }

    private @Nullable String run(Hook hook, RunAlert told) {
        String fault = hook.run(
                Map.of(
                        "CABLESTATS_ALERT", told.name(),
                        "CABLESTATS_TOLD", told.told().word(),
                        "CABLESTATS_CONDITION", told.condition(),
                        "CABLESTATS_JOB", context.job().name(),
                        "CABLESTATS_TIME", now.toString()),
                RunDocument.ofAlert(context.job().name(), now, told));
        return fault == null ? null : Scrubbed.of(fault);
    }
}
