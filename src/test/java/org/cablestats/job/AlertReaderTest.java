package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cablestats.alert.Condition;
import org.cablestats.alert.Growth;
import org.cablestats.alert.Hook;
import org.cablestats.alert.Moved;
import org.cablestats.alert.Mute;
import org.cablestats.alert.SamePeriod;
import org.cablestats.alert.Threshold;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.query.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlertReaderTest {
    @TempDir
    private Path home;

    private Folder folder = new Folder(Path.of("target", "nowhere"));

    @BeforeEach
    void write() {
        folder = new Folder(home);
    }

    @Test
    void readsWhatIsJudgedAndHowItIsTold() {
        String file = folder.write("jobs/alerts.yaml", """
                title: Alerts
                steps:
                  - alert:
                      name: many
                      statistic: cables-by-origin
                      topic: fisheries
                      column: cables
                      when: {above: 100}
                      renotify: 7d
                      mute: {until: 2026-12-31, weekdays: [saturday, sunday]}
                      hook: [/usr/bin/notify, a b]
                      hook-limit: 10s
                      exit: true
                  - alert: {name: few, sql: SELECT 1 AS n, when: {below: -0.5, above: 3}}
                """);
        List<Step> steps = folder.steps("alerts");

        assertThat(steps.get(0))
                .isEqualTo(new Alert(
                        "many",
                        new AlertSource(
                                "cables-by-origin",
                                null,
                                new Selection(
                                        null, null, List.of(), List.of(), List.of(), List.of("fisheries"), null, null),
                                new AlertColumns("cables", null, null, List.of())),
                        new Threshold(100.0, null, false),
                        new Notice(
                                Duration.ofDays(7),
                                new Mute(
                                        null, LocalDate.of(2026, 12, 31), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                                new Hook(List.of("/usr/bin/notify", "a b"), Duration.ofSeconds(10)),
                                false,
                                true),
                        file + ":3: "));
        assertThat(((Alert) steps.get(1)).condition()).isEqualTo(new Threshold(3.0, -0.5, false));
        assertThat(((Alert) steps.get(1)).notice()).isEqualTo(new Notice(null, Mute.NEVER, null, false, false));
    }

    @Test
    void readsEveryCondition() {
        List<String> when = List.of(
                "above: 5%",
                "change: last-run", "change: same-period", "moved: closed-periods", "rejects: usual", "issues: usual");
        List<Condition> conditions = List.of(
                new Threshold(0.05, null, true),
                new Growth(),
                new SamePeriod(),
                new Moved(),
                new UnusualLoad(UnusualLoad.Kind.REJECTS),
                new UnusualLoad(UnusualLoad.Kind.ISSUES));

        for (int i = 0; i < when.size(); i++) {
            String source = i < 4 ? "sql: SELECT 1 AS n, " + (i == 0 ? "of: whole, " : "") : "";
            folder.write(
                    "jobs/one.yaml",
                    "title: One\nsteps:\n  - alert: {name: a, " + source + "when: {" + when.get(i) + "}}\n");
            assertThat(((Alert) folder.steps("one").get(0)).condition())
                    .as(when.get(i))
                    .isEqualTo(conditions.get(i));
        }
    }

    @Test
    void refusesBoundsThatHoldAlwaysOrNever() {
        String file = folder.write("jobs/bounds.yaml", """
                title: Bounds
                steps:
                  - alert: {name: a, sql: SELECT 1, of: cables, when: {above: 150}}
                  - alert: {name: b, sql: SELECT 1, when: {below: 5%}}
                  - alert: {name: c, sql: SELECT 1, when: {above: 5, below: 10}}
                """);

        assertThat(folder.problems("bounds"))
                .containsExactly(
                        file + ":3: Invalid above: '150' (expected a share such as 5%, as there is 'of')",
                        file + ":4: Invalid below: '5%' (expected a number, or 'of' with the column of the whole)",
                        file + ":5: Invalid below: every number is above 5 or below 10 (expected no more than above)");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        String file = folder.write("jobs/wrong.yaml", """
                title: Wrong
                steps:
                  - alert: {}
                  - alert: {name: a b, statistic: x, sql: SELECT 1, when: {above: many, change: last-run}}
                  - alert: {name: a, statistic: x, when: {change: today, moved: all}, renotify: 7, hook-limit: 5s}
                  - alert: {name: a, topic: fisheries, when: {rejects: usual}, mute: {from: 2026-01-01, weekdays: sat}}
                  - alert: {name: c, sql: SELECT 1, whn: {above: 1}}
                """);

        assertThat(folder.problems("wrong"))
                .containsExactlyInAnyOrder(
                        file + ":3: Cannot find key 'name'",
                        file + ":3: Cannot find key 'when'",
                        file + ":4: Invalid name: 'a b' (expected letters, digits, dots, hyphens and underscores, 64 at"
                                + " most, the first a letter or a digit)",
                        file + ":4: Invalid above: 'many' (expected a number such as 100, or a share such as 5%)",
                        file + ":4: Invalid when: above and change (expected one of above or below, change, moved,"
                                + " rejects, issues)",
                        file + ":4: Cannot alert: not one of statistic, sql and file is given (expected one of them)",
                        file + ":5: Invalid change: 'today' (expected last-run, same-period)",
                        file + ":5: Invalid moved: 'all' (expected closed-periods)",
                        file + ":5: Invalid when: change and moved (expected one of above or below, change, moved,"
                                + " rejects, issues)",
                        file + ":5: Invalid renotify: '7' (expected hours or days such as 12h or 7d)",
                        file + ":5: Invalid hook-limit: there is no hook",
                        file + ":6: Invalid topic: rejects are of the last load (expected no topic)",
                        file + ":6: Invalid weekdays: 'sat' (expected monday, tuesday, wednesday, thursday, friday,"
                                + " saturday, sunday); did you mean 'saturday'?",
                        file + ":6: Cannot mute for ever: until is missing (expected until, or weekdays alone)",
                        file + ":6: Invalid name: 'a' (expected another one for each alert of a job)",
                        file + ":7: Cannot find key 'when'",
                        file + ":7: Invalid key: 'whn' (expected one of name, statistic, sql, file, column, of, period,"
                                + " rows, when, from, to, origin, country, classification, topic, where, renotify, mute,"
                                + " hook, hook-limit, exit); did you mean 'when'?");
    }

    @Test
    void namesWhatIsNotThereBeforeAnythingRuns() {
        String file = folder.write("jobs/wrong.yaml", """
                title: Wrong
                steps:
                  - alert: {name: a, statistic: cables-by-orgin, topic: fisheris, when: {above: 1}}
                  - alert: {name: b, statistic: cables-by-origin, column: cable, rows: post, when: {above: 1}}
                  - alert: {name: c, statistic: cables-by-origin, column: origin, when: {above: 1}}
                  - alert: {name: d, statistic: cables-by-origin, when: {moved: closed-periods}}
                  - alert: {name: e, statistic: cables-by-origin, when: {change: last-run}}
                """);

        assertThat(folder.problems("wrong"))
                .containsExactly(
                        file + ":3: Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?",
                        file + ":3: Cannot find topic 'fisheris'; did you mean 'fisheries'?",
                        file + ":4: Cannot find column 'cable'; did you mean 'cables'?",
                        file + ":4: Cannot find column 'post' (expected one of origin, cables)",
                        file + ":5: Cannot alert on column 'origin': it is string (expected numbers)",
                        file + ":6: Cannot alert: no period is given (expected the column of periods, one of origin,"
                                + " cables)");
    }
}
