package org.cablestats.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cablestats.alert.Judgement;
import org.cablestats.result.PlainNumber;
import org.jspecify.annotations.Nullable;

/** A run that has ended, in numbers for who watches: the text of OpenMetrics 1.0, which Prometheus's textfile collector reads as well. */
public final class RunMetrics {
    private final String job;
    private final StringBuilder out = new StringBuilder();

    private RunMetrics(RunRecord run) {
        this.job = "job=\"" + escaped(run.start().job()) + "\"";
    }

    /**
     * The text. What is not known has no line: of a run without a load its cables, of an empty warehouse its snapshot.
     *
     * @param run one that has ended
     */
    public static String of(RunRecord run) {
        return new RunMetrics(run).text(run.start(), Objects.requireNonNull(run.end()));
    }

    private String text(RunStart start, RunEnd end) {
        gauge("success", "", "1 where the last run did all that it was to do, else 0.", end.exit() == 0 ? 1 : 0);
        gauge("exit_code", "", "Exit code of the last run.", end.exit());
        gauge(
                "skipped",
                "",
                "1 where the last run took no step, as nothing had changed, else 0.",
                end.unchangedSince() == null ? 0 : 1);
        gauge(
                "end_timestamp_seconds",
                "seconds",
                "When the last run ended, by the clock of the machine.",
                ended(start, end));
        gauge("duration_seconds", "seconds", "How long the last run took.", end.seconds());
        steps(end.steps());
        gauge("snapshot", "", "Snapshot of the warehouse that the last run left.", end.snapshot());
        List<RunLoad> loads =
                end.steps().stream().map(RunStep::load).filter(Objects::nonNull).toList();
        if (!loads.isEmpty()) {
            gauge(
                    "cables",
                    "",
                    "Cables in the warehouse after the last load of the last run.",
                    loads.get(loads.size() - 1).cables());
            gauge("read_records", "", "Records that the loads of the last run read.", sum(loads, "read"));
            gauge(
                    "new_cables",
                    "",
                    "Cables that the loads of the last run published and nobody saw before.",
                    loads.stream().mapToLong(RunLoad::added).sum());
            gauge(
                    "rejected_records",
                    "",
                    "Records that the loads of the last run could not read.",
                    sum(loads, "rejected"));
        }
        alerts(end.alerts());
        return out.append("# EOF\n").toString();
    }

    private static long sum(List<RunLoad> loads, String word) {
        return loads.stream().mapToLong(load -> load.count(word)).sum();
    }

    /** In seconds since 1970, to the millisecond. */
    private static BigDecimal ended(RunStart start, RunEnd end) {
        Instant ended = start.began().plusMillis(Math.round(end.seconds() * 1000));
        return BigDecimal.valueOf(ended.toEpochMilli(), 3);
    }

    private void steps(List<RunStep> steps) {
        String name = describe("step_duration_seconds", "seconds", "How long a step of the last run took.");
        for (int i = 0; i < steps.size(); i++) {
            String labels = job + ",number=\"" + (i + 1) + "\",step=\""
                    + escaped(steps.get(i).step()) + "\"";
            value(name, labels, steps.get(i).seconds());
        }
    }

    /** One that could not be judged has no line: it neither fires nor does not. */
    private void alerts(List<RunAlert> alerts) {
        List<RunAlert> judged = alerts.stream()
                .filter(alert -> alert.judgement().state() != Judgement.State.NOT_JUDGED)
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        String name = describe("alert_firing", "", "1 where an alert of the last run fires, else 0.");
        for (RunAlert alert : judged) {
            boolean fires = alert.judgement().state() == Judgement.State.FIRED;
            value(name, job + ",alert=\"" + escaped(alert.name()) + "\"", fires ? 1 : 0);
        }
    }

    private void gauge(String name, String unit, String help, @Nullable Number value) {
        if (value != null) {
            value(describe(name, unit, help), job, value);
        }
    }

    private String describe(String name, String unit, String help) {
        String whole = "cablestats_run_" + name;
        out.append("# TYPE ").append(whole).append(" gauge\n");
        if (!unit.isEmpty()) {
            out.append("# UNIT ").append(whole).append(' ').append(unit).append('\n');
        }
        out.append("# HELP ").append(whole).append(' ').append(help).append('\n');
        return whole;
    }

    private void value(String name, String labels, Number value) {
        String text = value instanceof Double decimal ? PlainNumber.of(decimal) : value.toString();
        out.append(name).append('{').append(labels).append("} ").append(text).append('\n');
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
