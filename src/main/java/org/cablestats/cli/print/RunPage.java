package org.cablestats.cli.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunBasis;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunLoad;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunStart;
import org.cablestats.run.RunStep;
import org.jspecify.annotations.Nullable;

/** A run as a person reads it. */
public final class RunPage {
    /** As many parts of a step as a person looks at: those that took longest. */
    private static final int PARTS = 5;

    private RunPage() {}

    public static void print(RunRecord run, FieldSheet sheet) {
        RunStart start = run.start();
        sheet.title(start.job() + "  " + start.title());
        sheet.row("id", start.id().toString());
        sheet.row("began", start.began().toString());
        if (start.dated()) {
            sheet.row("dated", start.time() + (start.number() == 1 ? "" : ", run " + start.number() + " of that time"));
        }
        sheet.row("found", snapshot(start.snapshot()));
        RunEnd end = run.end();
        if (end == null) {
            sheet.row("state", "not ended: it is at work, or was killed");
        } else {
            sheet.row("left", snapshot(end.snapshot()));
            sheet.row("state", run.state() + ", exit code " + end.exit() + ", after " + seconds(end.seconds()));
            if (end.unchangedSince() != null) {
                sheet.row("as", "nothing changed since run " + end.unchangedSince());
            }
            print(end, sheet);
        }
        sheet.heading("Made by", "");
        start.versions().forEach(sheet::row);
        start.definitions().forEach((of, digest) -> sheet.row("SHA-256 of " + of, digest));
    }

    private static String snapshot(@Nullable Integer ordinal) {
        return ordinal == null ? "no snapshot" : "snapshot " + ordinal;
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static void print(RunEnd end, FieldSheet sheet) {
        if (end.message() != null) {
            sheet.heading("What went wrong", "");
            sheet.text(end.message());
        }
        end.steps().forEach(step -> print(step, sheet));
    }

    private static void print(RunStep step, FieldSheet sheet) {
        sheet.heading("Step " + step.step(), seconds(step.seconds()) + (step.ended() ? "" : ", not ended"));
        if (step.checks() > step.verdicts().size()) {
            sheet.row("checks", Numbers.whole(step.checks()));
        }
        step.verdicts().forEach(check -> sheet.row("check", check.words()));
        if (step.load() != null) {
            print(step.load(), sheet);
        }
        step.selection().forEach((key, values) -> sheet.row(key, String.join(", ", values)));
        if (step.folder() != null) {
            long bytes = step.files().stream().mapToLong(RunStep.RunFile::bytes).sum();
            RunBasis basis = step.basis();
            boolean isKept = basis != null && basis.unchangedSince() != null;
            sheet.row(
                    (isKept ? "found in " : "wrote into ") + step.folder(),
                    Numbers.counted(step.files().size(), "file") + ", " + Numbers.counted(bytes, "byte"));
        }
        step.remarks().forEach(remark -> sheet.row("remark", remark));
        if (step.alert() != null) {
            sheet.text(String.join("\n", step.alert().lines()));
        }
        longest(step.parts()).forEach(part -> sheet.row(part.getKey(), seconds(part.getValue())));
    }

    private static List<Map.Entry<String, Double>> longest(Map<String, Double> parts) {
        return parts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PARTS)
                .toList();
    }

    private static void print(RunLoad load, FieldSheet sheet) {
        sheet.row("load", load.ordinal() + ", " + load.state());
        load.inputs()
                .forEach(input -> sheet.row(
                        "source",
                        input.name() + ", " + Numbers.counted(input.files(), "file") + ", "
                                + Numbers.counted(input.bytes(), "byte") + ", SHA-256 " + input.sha256()));
        sheet.row("records", RunSummary.pairs(load.counts()));
        if (!load.rejects().isEmpty()) {
            sheet.row("rejected", RunSummary.pairs(load.rejects()));
        }
        if (!load.ignored().isEmpty()) {
            sheet.row("ignored files", RunSummary.pairs(load.ignored()));
        }
        sheet.row("cables", Numbers.whole(load.cables()));
    }
}
