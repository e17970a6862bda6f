package org.cablestats.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cablestats.alert.Figure;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.alert.Standing;
import org.cablestats.alert.Telling;
import org.cablestats.finding.Interval;
import org.cablestats.run.RunLoad.RunFiles;
import org.cablestats.run.RunLoad.RunInput;
import org.cablestats.run.RunStep.RunFile;
import org.jspecify.annotations.Nullable;

/** Runs that nobody ran. */
final class InventedRuns {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private InventedRuns() {}

    /** A night on which everything went well. */
    static RunRecord night() {
        RunStep load = new RunStep(
                "load",
                true,
                2,
                load("published", List.of()),
                Map.of(),
                null,
                List.of(),
                44.5,
                inOrder("read", 20.25, "write", 24.0),
                null,
                List.of(),
                List.of(
                        new RunCheck("the cables: 251195", 251_195.0, "at least 251000", true),
                        new RunCheck("'early': 1 row", 1.0, "none", false, List.of("  id 07ASTANA1"))),
                null);
        RunStep report = new RunStep(
                "report",
                true,
                0,
                null,
                inOrder("from", List.of("2007-01-01"), "country", List.of("KZ", "UZ")),
                "reports",
                List.of(
                        new RunFile("overview.pdf", 828_910, DIGEST),
                        new RunFile("overview/manifest.json", 5_120, DIGEST)),
                31.75,
                inOrder("read cables", 4.5, "cables-by-year", 0.241),
                null,
                List.of("overview.eml: a message of 412 kB to desk@example.org"),
                List.of(),
                new RunBasis(DIGEST, null));
        List<RunStep> steps = List.of(load, report, alert(firing(), 1.25), alert(notJudged(), 0.5));
        return new RunRecord(
                start(1, 2), new RunEnd(RunEnd.State.COMPLETE, time(), 0, null, 3, DIGEST, null, steps, 77.001));
    }

    /** The night after it, on which the alerts were judged and the reports left alone. */
    static RunRecord kept() {
        RunStep written = Objects.requireNonNull(night().end()).steps().get(1);
        RunStep report = new RunStep(
                "report",
                true,
                0,
                null,
                Map.of(),
                written.folder(),
                written.files(),
                0.25,
                Map.of(),
                null,
                List.of("nothing has changed"),
                List.of(),
                new RunBasis(DIGEST, night().start().id().toString()));
        List<RunStep> steps = List.of(alert(notJudged(), 0.5), report);
        return new RunRecord(
                start(6, 3), new RunEnd(RunEnd.State.COMPLETE, time(), 0, null, 3, DIGEST, null, steps, 1.5));
    }

    private static RunStep alert(RunAlert alert, double seconds) {
        return new RunStep(
                "alert", true, 0, null, Map.of(), null, List.of(), seconds, Map.of(), alert, List.of(), List.of(),
                null);
    }

    /** An alert of two rows, on one of which somebody is told, by a command that failed. */
    static RunAlert firing() {
        Judgement judgement = new Judgement(
                2,
                1,
                List.of(new Row("Embassy Astana", 54.0, null, 130L, 9.25, new Interval(2, 17))),
                "1 row not judged: new since the last run");
        return new RunAlert(
                "narcotics",
                DIGEST,
                "unusual since the last run",
                judgement,
                false,
                Telling.STILL_FIRES,
                new Standing(Instant.parse("2026-11-20T00:00:00Z"), time()),
                "exit code 3",
                List.of(new Figure("Embassy Astana", null, 300, 900L), new Figure("", "2009-12-01", 0.5, null)));
    }

    private static RunAlert notJudged() {
        return new RunAlert(
                "months",
                DIGEST,
                "moved in a closed period",
                new Judgement(0, 0, List.of(), "no earlier run to compare with"),
                true,
                Telling.NOTHING,
                Standing.QUIET,
                null,
                List.of());
    }

    /** A load that its checks stopped. */
    static RunRecord stopped() {
        List<String> failures = List.of(
                "a check does not hold, so nothing was published",
                "jobs/nightly.yaml:9: Cannot accept the cables: 7 (expected at least 251000)");
        RunStep load =
                new RunStep("load", true, 1, load("stopped", failures), Map.of(), null, List.of(), 1.5, Map.of());
        return new RunRecord(
                start(2, 2),
                new RunEnd(
                        RunEnd.State.FAIL, time(), 1, String.join("\n", failures), 2, null, null, List.of(load), 1.75));
    }

    /** A first run that somebody interrupted while it made a corpus. */
    static RunRecord interrupted() {
        RunStep sample = new RunStep("sample", false, 0, null, Map.of(), null, List.of(), 0.5, Map.of());
        return new RunRecord(
                start(3, null),
                new RunEnd(RunEnd.State.ABORT, time(), 130, "interrupted", null, null, null, List.of(sample), 0.625));
    }

    /** The night after it, on which nothing had changed. */
    static RunRecord skipped() {
        String since = night().start().id().toString();
        return new RunRecord(
                start(5, 3), new RunEnd(RunEnd.State.COMPLETE, time(), 0, null, 3, DIGEST, since, List.of(), 1.25));
    }

    static RunStart start(int number, @Nullable Integer snapshot) {
        return new RunStart(
                number,
                "nightly",
                "Nightly refresh",
                time(),
                true,
                Instant.parse("2026-11-30T03:00:00.250Z"),
                inOrder("job", DIGEST, "reports", DIGEST),
                inOrder("program", "0.1.0", "java", "17.0.15+6", "spark", "4.1.3", "iceberg", "1.12.0"),
                snapshot);
    }

    static Instant time() {
        return Instant.parse("2026-11-30T00:00:00Z");
    }

    private static RunLoad load(String state, List<String> failures) {
        Map<String, Long> counts =
                inOrder("read", 10L, "new", 5L, "updated", 1L, "unchanged", 1L, "duplicate", 1L, "rejected", 2L);
        return new RunLoad(
                3,
                state,
                counts,
                new TreeMap<>(Map.of("empty_id", 1L, "truncated", 1L)),
                Map.of("unknown_layout", 1L),
                251_195,
                failures,
                List.of(new RunInput(
                        "cables.csv", 1, 1_500_000_000_000L, DIGEST, new RunFiles(1, 1_500_000_000_512L, DIGEST))));
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> inOrder(Object... pairs) {
        Map<String, V> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (V) pairs[i + 1]);
        }
        return map;
    }
}
