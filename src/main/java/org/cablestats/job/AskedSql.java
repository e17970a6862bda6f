package org.cablestats.job;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.UsageException;
import org.cablestats.job.file.SqlFile;
import org.cablestats.query.SqlPlace;
import org.cablestats.query.SqlScript;
import org.jspecify.annotations.Nullable;

/**
 * A question in SQL of a job.
 *
 * @param script whose only statement it is
 * @param step where it is asked, before a message about SQL that stands in the job itself; empty for SQL of a file
 */
public record AskedSql(SqlScript script, String step) {
    /** The questions that the keys {@code sql} and {@code file} give. */
    static List<AskedSql> read(YamlMap map, String place) {
        String sql = map.optionalText("sql");
        String file = map.optionalText("file");
        return Stream.concat(
                        Stream.ofNullable(sql == null ? null : one("sql", SqlScript.of("sql", sql), map, place)),
                        Stream.ofNullable(file == null ? null : ofFile(file, map)))
                .toList();
    }

    private static @Nullable AskedSql ofFile(String file, YamlMap map) {
        try {
            return one("file", SqlScript.of(file, SqlFile.text(file)), map, "");
        } catch (UsageException e) {
            e.problems().forEach(problem -> map.problem("file", problem));
            return null;
        }
    }

    private static @Nullable AskedSql one(String key, SqlScript script, YamlMap map, String step) {
        int questions = script.statements().size();
        if (questions == 1) {
            return new AskedSql(script, step);
        }
        map.problem(
                key,
                "Cannot query: " + script.name() + " has " + (questions == 0 ? "no question" : questions + " questions")
                        + " (expected one)");
        return null;
    }

    String sql() {
        return script.statements().get(0).sql();
    }

    /** Where it stands, for messages. */
    SqlPlace place() {
        if (step.isEmpty()) {
            return script.place(script.statements().get(0));
        }
        return (problem, line, column) -> line == 0 || column == 0
                ? List.of(step + problem)
                : SqlScript.shown(step + problem, sql(), line, column);
    }
}
