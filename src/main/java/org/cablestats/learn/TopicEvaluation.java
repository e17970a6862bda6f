package org.cablestats.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.learn.LearningSet.Judged;
import org.cablestats.learn.Scores.Score;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.ResultTable.Column;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.StoredTable;
import org.jspecify.annotations.Nullable;

/** Holds the dictionary's words and a model against the tags of cables that have some, and keeps what that gives. */
public final class TopicEvaluation {
    private static final List<Column> COLUMNS = List.of(
            new Column("topic", "string"),
            new Column("method", "string"),
            new Column("cables", "bigint"),
            new Column("tagged", "bigint"),
            new Column("found", "bigint"),
            new Column("agreed", "bigint"),
            new Column("precision", "double"),
            new Column("precision_low", "double"),
            new Column("precision_high", "double"),
            new Column("recall", "double"),
            new Column("recall_low", "double"),
            new Column("recall_high", "double"),
            new Column("f1", "double"),
            new Column("f1_low", "double"),
            new Column("f1_high", "double"),
            new Column("note", "string"));

    private final Material material;
    private final List<String> topics;
    private final Set<String> meant;
    private final List<List<@Nullable Object>> kept = new ArrayList<>();
    private final List<List<@Nullable Object>> shown = new ArrayList<>();

    private TopicEvaluation(Material material) {
        this.material = material;
        this.topics = material.topics();
        this.meant = material.dictionary().tagged();
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
    public static ResultTable run(Material material, int most, int folds) {
        TopicEvaluation evaluation = new TopicEvaluation(material);
        List<String> tagged = material.tagged();
        evaluation.add("rules", RuleOutcomes.of(material, tagged), Set.copyOf(evaluation.topics));
        if (tagged.size() >= TopicLearning.LEAST_CABLES) {
            evaluation.addModel(tagged, most, folds);
        }
        new LearnedRows(material.warehouse(), StoredTable.EVALUATIONS).append("topics evaluate", evaluation.kept);
        return evaluation.table();
    }

    /** Whether a corpus has enough tagged cables for a model. */
    public static boolean hasModel(ResultTable evaluation) {
        return evaluation.values("method").contains("model");
    }

    private void addModel(List<String> tagged, int most, int folds) {
        TopicLearning learning = TopicLearning.of(material, tagged, most, folds, folds);
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
        add(
                "model",
                outcomes,
                Set.copyOf(learning.learnable().stream()
                        .map(TopicLearning.Learnable::id)
                        .toList()));
    }

    private void add(String method, Outcomes outcomes, Set<String> able) {
        List<Scores> scores = Scores.of(outcomes);
        for (int i = 0; i < scores.size(); i++) {
            String topic = i < topics.size()
                    ? topics.get(i)
                    : List.of("micro", "macro").get(i - topics.size());
            List<@Nullable Object> numbers = numbers(outcomes.size(), scores.get(i));
            add(
                    kept,
                    List.of(material.snapshot().ordinal(), material.dictionary().digest(), method, topic),
                    numbers,
                    List.of());
            boolean isTopic = i < topics.size();
            add(
                    shown,
                    List.of(topic, method),
                    rounded(numbers),
                    Arrays.asList(isTopic ? note(topic, scores.get(i), able) : null));
        }
    }

    private @Nullable String note(String topic, Scores scores, Set<String> able) {
        if (!meant.contains(topic)) {
            return "no tag means it: not evaluated";
        }
        if (scores.agreement() == null || scores.agreement().tagged() == 0) {
            return "no cable has a tag that means it: not evaluated";
        }
        return able.contains(topic) ? null : "fewer than " + TopicLearning.LEAST_OF_TOPIC + " cables: not learned";
    }

    private static List<@Nullable Object> numbers(long cables, Scores scores) {
        Agreement agreement = scores.agreement();
        List<@Nullable Object> numbers = new ArrayList<>();
        numbers.add(cables);
        numbers.add(agreement == null ? null : (Object) agreement.tagged());
        numbers.add(agreement == null ? null : (Object) agreement.found());
        numbers.add(agreement == null ? null : (Object) agreement.agreed());
        for (@Nullable Score score : Arrays.asList(scores.precision(), scores.recall(), scores.f1())) {
            numbers.add(score == null ? null : (Object) score.value());
            numbers.add(score == null ? null : (Object) score.interval().low());
            numbers.add(score == null ? null : (Object) score.interval().high());
        }
        return numbers;
    }

    private static List<@Nullable Object> rounded(List<@Nullable Object> numbers) {
        return numbers.stream()
                .<@Nullable Object>map(number ->
                        number instanceof Double share ? (Object) (Math.round(share * 1000) / 1000.0) : number)
                .toList();
    }

    private static void add(
            List<List<@Nullable Object>> rows,
            List<Object> first,
            List<@Nullable Object> numbers,
            List<@Nullable Object> last) {
        List<@Nullable Object> row = new ArrayList<>(first);
        row.addAll(numbers);
        row.addAll(last);
        rows.add(row);
    }

    /** The two methods side by side. */
    private ResultTable table() {
        List<String> order = new ArrayList<>(topics);
        order.addAll(List.of("micro", "macro"));
        List<List<@Nullable Object>> rows = new ArrayList<>(shown);
        rows.sort(Comparator.comparingInt((List<@Nullable Object> row) -> order.indexOf(row.get(0)))
                .thenComparing(row -> "model".equals(row.get(1))));
        return new ResultTable(COLUMNS, rows);
    }
}
