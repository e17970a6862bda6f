package org.cablestats.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.job.file.AnswerText;
import org.cablestats.job.file.ReplacedFile;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer of a statistic, or of a question in SQL, of the current state into a file.
 *
 * @param statistic its name; null for a question
 * @param question null for a statistic
 * @param into whose name tells the format; a file that is there is replaced
 */
public record Query(
        @Nullable String statistic, @Nullable AskedSql question, Path into, Selection selection, String place)
        implements Step {
    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        String statistic = map.optionalText("name");
        List<AskedSql> questions = AskedSql.read(map, place);
        if (map.keys().stream().filter(List.of("name", "sql", "file")::contains).count() != 1) {
            map.problem("name", "Cannot query: not one of name, sql and file is given (expected one of them)");
        }
        map.require("into");
        Path into = Forms.ANSWER_FILE.of("into", map);
        return new Query(
                statistic,
                questions.isEmpty() ? null : questions.get(0),
                into == null ? Path.of("") : into,
                StepReader.selection(map),
                place);
    }

    /** The folder of the file. */
    @Override
    public Optional<Path> target() {
        return Optional.of(into.resolveSibling(""));
    }

    @Override
    public List<String> statistics() {
        return statistic == null ? List.of() : List.of(statistic);
    }

    @Override
    public List<String> faults(Definitions definitions) {
        Stream<String> unknown = statistics().stream()
                .filter(name -> definitions.statistic(name).isEmpty())
                .map(name -> Definitions.unknown("statistic", name, definitions.statisticNames()));
        return Stream.concat(unknown, definitions.unknownTopics(selection))
                .map(message -> place + message)
                .toList();
    }

    @Override
    public List<String> plan(JobContext context) {
        return List.of((statistic == null ? "SQL" : statistic) + " into " + into);
    }

    @Override
    public Optional<String> alwaysTaken() {
        return TimeInSql.mayChange(selection.where()) || (question != null && TimeInSql.mayChange(question.sql()))
                ? Optional.of("step " + word() + " asks for the time, or for chance")
                : Optional.empty();
    }

    @Override
    public Outcome take(JobContext context) {
        Warehouse open = context.warehouse().existing();
        Queries queries = new Queries(open, open.snapshot(null), selection);
        ReplacedFile.write(into, part -> {
            AnswerText text = AnswerText.ofFile(into);
            if (text == null) {
                writeParquet(queries, context, part);
            } else {
                ReplacedFile.text(part, out -> text.write(answer(queries, context), out));
            }
        });
        return new Outcome.Written(List.of(into));
    }

    private void writeParquet(Queries queries, JobContext context, Path part) {
        if (question == null) {
            queries.write(asked(context), part);
        } else {
            queries.write(question.sql(), question.place(), part);
        }
    }

    private Answer answer(Queries queries, JobContext context) {
        if (question != null) {
            return queries.ask(question.sql(), question.place());
        }
        ResultTable table = queries.answer(asked(context));
        return new Answer(table.columns(), table.rows().iterator());
    }

    private Statistic asked(JobContext context) {
        return context.definitions().statistic(String.valueOf(statistic)).orElseThrow();
    }
}
