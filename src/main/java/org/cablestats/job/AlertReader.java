package org.cablestats.job;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.alert.Condition;
import org.cablestats.alert.Hook;
import org.cablestats.alert.Moved;
import org.cablestats.alert.Mute;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.definition.YamlMap;

/** Reads the keys of an alert in a job file. */
final class AlertReader {
    private static final Set<String> OF_ANSWERS = Set.of(
            "statistic",
            "sql",
            "file",
            "column",
            "of",
            "period",
            "rows",
            "from",
            "to",
            "origin",
            "country",
            "classification",
            "topic",
            "where");

    private static final Duration USUAL_LIMIT = Duration.ofMinutes(1);

    private AlertReader() {}

    static Step read(YamlMap map, String place) {
        String name = AlertForms.NAME.of("name", map);
        map.require("name");
        String statistic = map.optionalText("statistic");
        List<AskedSql> questions = AskedSql.read(map, place);
        AlertColumns columns = new AlertColumns(
                map.optionalText("column"), map.optionalText("of"), map.optionalText("period"), map.texts("rows"));
        Condition condition = ConditionReader.read(map, columns.of() != null);
        Alert alert = new Alert(
                name == null ? "" : name,
                new AlertSource(
                        statistic, questions.isEmpty() ? null : questions.get(0), StepReader.selection(map), columns),
                condition == null ? new Moved() : condition,
                notice(map),
                place);
        if (condition != null) {
            verifySource(map, condition);
        }
        return alert;
    }

    private static void verifySource(YamlMap map, Condition condition) {
        List<String> ofAnswers =
                map.keys().stream().filter(OF_ANSWERS::contains).toList();
        if (condition instanceof UnusualLoad load) {
            ofAnswers.forEach(key -> map.problem(
                    key,
                    "Invalid " + key + ": " + load.kind().word() + " are of the last load (expected no " + key + ")"));
            return;
        }
        if (ofAnswers.stream()
                        .filter(List.of("statistic", "sql", "file")::contains)
                        .count()
                != 1) {
            map.problem(
                    "statistic", "Cannot alert: not one of statistic, sql and file is given (expected one of them)");
        }
    }

    private static Notice notice(YamlMap map) {
        Duration renotify = AlertForms.PAUSE.of("renotify", map);
        Mute mute = mute(map);
        List<String> command = map.texts("hook");
        Duration limit = Forms.DURATION.of("hook-limit", map);
        if (limit != null && command.isEmpty()) {
            map.problem("hook-limit", "Invalid hook-limit: there is no hook");
        }
        return new Notice(
                renotify,
                mute,
                command.isEmpty() ? null : new Hook(command, limit == null ? USUAL_LIMIT : limit),
                false,
                Boolean.TRUE.equals(map.optionalBoolean("exit")));
    }

    private static Mute mute(YamlMap map) {
        YamlMap mute = map.optionalMap("mute");
        if (mute == null) {
            return Mute.NEVER;
        }
        LocalDate from = Forms.DAY.of("from", mute);
        LocalDate until = Forms.DAY.of("until", mute);
        Mute read = new Mute(from, until, new HashSet<>(AlertForms.WEEKDAY.all("weekdays", mute)));
        mute.done();
        Forms.verifyPeriod("until", from, until, message -> mute.problem("until", message));
        boolean isOpen = mute.keys().contains("from") || !mute.keys().contains("weekdays");
        if (isOpen && !mute.keys().contains("until")) {
            mute.problem(mute.line(), "Cannot mute for ever: until is missing (expected until, or weekdays alone)");
        }
        return read;
    }

    /**
     * Complains of an alert whose name an earlier one of the job has: later runs could not tell them apart.
     *
     * @param names of the earlier ones
     */
    static void verifyName(Step step, Set<String> names, YamlMap map) {
        if (step instanceof Alert alert && !alert.name().isEmpty() && !names.add(alert.name())) {
            map.problem(map.line(), Form.mistake("name", alert.name(), "another one for each alert of a job"));
        }
    }
}
