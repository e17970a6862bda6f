package org.cablestats.learn;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.learn.LearningSet.Judged;
import org.cablestats.learn.Scores.Score;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.schema.LearnedTables.EvaluationRow;
import org.jspecify.annotations.Nullable;

/** Holds the dictionary's words and a model against the tags of cables that have some, and keeps what that gives. */
public final class TopicEvaluation {
    private static final List<String> ALL_TOPICS = List.of("micro", "macro");

    private static final List<ListedColumn<EvaluationRow>> COLUMNS = List.of(
            column("topic", "string", EvaluationRow::topic),
            column("method", "string", EvaluationRow::method),
            column("cables", "bigint", EvaluationRow::cables),
            column("tagged", "bigint", EvaluationRow::tagged),
            column("found", "bigint", EvaluationRow::found),
            column("agreed", "bigint", EvaluationRow::agreed),
            column("precision", "double", row -> rounded(row.precision())),
            column("precision_low", "double", row -> rounded(row.precisionLow())),
            column("precision_high", "double", row -> rounded(row.precisionHigh())),
            column("recall", "double", row -> rounded(row.recall())),
            column("recall_low", "double", row -> rounded(row.recallLow())),
            column("recall_high", "double", row -> rounded(row.recallHigh())),
            column("f1", "double", row -> rounded(row.f1())),
            column("f1_low", "double", row -> rounded(row.f1Low())),
            column("f1_high", "double", row -> rounded(row.f1High())));

    private final TrainingData data;
    private final List<String> topics;
    private final Set<String> meant;
    private final List<Method> methods = new ArrayList<>();

    private TopicEvaluation(TrainingData data) {
        this.data = data;
        this.topics = data.topics();
        this.meant = data.dictionary().tagged();
    }

    /**
     * Evaluates the dictionary's words on all tagged cables, and a model on a sample of them, where there are 2,000.
     *
     * @param most number of tagged cables for the model
     * @param folds number of parts, at least 2
     * @return one row for each topic and method, then micro and macro of each method; numbers are null where they are undefined, and
     *     a note says why
     * @throws org.cablestats.fault.CheckException where no cable has tags
     */
    public static ResultTable run(TrainingData data, int most, int folds) {
        TopicEvaluation evaluation = new TopicEvaluation(data);
        List<String> tagged = data.tagged();
        evaluation.methods.add(Method.of("rules", RuleOutcomes.of(data, tagged), evaluation.topics));
        if (tagged.size() >= TopicLearning.LEAST_CABLES) {
            evaluation.addModel(tagged, most, folds);
        }
        return evaluation.table(
                LearnedRows.append(data.warehouse(), "topics evaluate", EvaluationRow.class, evaluation::rows));
    }

    /** Whether a corpus has enough tagged cables for a model. */
    public static boolean hasModel(ResultTable evaluation) {
        return evaluation.values("method").contains("model");
    }

    private void addModel(List<String> tagged, int most, int folds) {
        TopicLearning learning = TopicLearning.of(data, tagged, most, folds, folds);
        List<Judged> judged = learning.judged();
        List<List<Double>> thresholds = IntStream.range(0, folds)
                .mapToObj(fold -> learning.thresholds(judged, fold))
                .toList();
        Outcomes outcomes = new Outcomes(topics.size());
        for (Judged cable : judged) {
            List<Double> limits = thresholds.get(cable.fold());
            outcomes.add(
                    cable.tagged(),
                    IntStream.range(0, limits.size())
                            .filter(i -> cable.probabilities().get(i) >= limits.get(i))
                            .mapToObj(i -> learning.learnable().get(i).place())
                            .toList());
        }
        List<String> able =
                learning.learnable().stream().map(TopicLearning.Learnable::id).toList();
        methods.add(Method.of("model", outcomes, able));
    }

    /** The scores of a method in so many cables, by topic and then of all, and the topics that it can find. */
    private record Method(String name, long cables, List<Scores> scores, Set<String> able) {
        static Method of(String name, Outcomes outcomes, List<String> able) {
            return new Method(name, outcomes.size(), Scores.of(outcomes), Set.copyOf(able));
        }
    }

    /** Topics, then what is counted over all of them, in the order of the scores. */
    private List<String> order() {
        return Stream.concat(topics.stream(), ALL_TOPICS.stream()).toList();
    }

    private List<EvaluationRow> rows(int ordinal) {
        List<EvaluationRow> rows = new ArrayList<>();
        for (Method method : methods) {
            for (int i = 0; i < method.scores().size(); i++) {
                rows.add(row(ordinal, method, order().get(i), method.scores().get(i)));
            }
        }
        return rows;
    }

    private EvaluationRow row(int ordinal, Method method, String topic, Scores scores) {
        Agreement counts = scores.agreement();
        return new EvaluationRow(
                ordinal,
                data.snapshot().ordinal(),
                data.dictionary().digest(),
                method.name(),
                topic,
                method.cables(),
                counts == null ? null : (Long) counts.tagged(),
                counts == null ? null : (Long) counts.found(),
                counts == null ? null : (Long) counts.agreed(),
                number(scores.precision(), Score::value),
                number(scores.precision(), Score::low),
                number(scores.precision(), Score::high),
                number(scores.recall(), Score::value),
                number(scores.recall(), Score::low),
                number(scores.recall(), Score::high),
                number(scores.f1(), Score::value),
                number(scores.f1(), Score::low),
                number(scores.f1(), Score::high));
    }

    private static @Nullable Double number(@Nullable Score score, Function<Score, Double> number) {
        return score == null ? null : number.apply(score);
    }

    private static @Nullable Double rounded(@Nullable Double number) {
        return number == null ? null : (Double) Numbers.rounded(number, 1000);
    }

    /** The methods side by side. */
    private ResultTable table(List<EvaluationRow> rows) {
        List<ListedColumn<EvaluationRow>> columns = new ArrayList<>(COLUMNS);
        columns.add(column("note", "string", this::note));
        List<String> order = order();
        return ListedColumn.table(
                columns,
                rows.stream()
                        .sorted(Comparator.comparingInt((EvaluationRow row) -> order.indexOf(row.topic()))
                                .thenComparing(row -> row.method().equals("model")))
                        .toList());
    }

    private @Nullable String note(EvaluationRow row) {
        if (ALL_TOPICS.contains(row.topic())) {
            return null;
        }
        if (!meant.contains(row.topic())) {
            return "no tag means it: not evaluated";
        }
        if (row.tagged() == null || row.tagged() == 0) {
            return "no cable has a tag that means it: not evaluated";
        }
        boolean able = methods.stream()
                .anyMatch(method ->
                        method.name().equals(row.method()) && method.able().contains(row.topic()));
        return able ? null : "fewer than " + TopicLearning.LEAST_OF_TOPIC + " cables: not learned";
    }
}
