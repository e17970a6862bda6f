package org.cablestats.learn;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.table.TopicModels;
import org.cablestats.table.schema.LearnedTables.ModelRow;
import org.cablestats.topic.model.LearnedTopic;
import org.cablestats.topic.model.TopicModel;
import org.jspecify.annotations.Nullable;

/** Learns a model of topics from tagged cables, and keeps it. */
public final class TopicTraining {
    /** Enough for a threshold; an evaluation takes more. */
    private static final int FOLDS = 3;

    private static final List<ListedColumn<Trained>> COLUMNS = List.of(
            column("model", "int", trained -> (long) trained.model()),
            column("topic", "string", Trained::topic),
            column("cables", "bigint", Trained::cables),
            column("threshold", "double", Trained::threshold),
            column("words", "string", Trained::words));

    private TopicTraining() {}

    /**
     * Trains.
     *
     * @param most number of tagged cables; of more a sample is taken
     * @return one row for each specific topic: the ordinal of the model, its id, the cables that tags assign to it, the threshold
     *     and the terms that weigh most for it; no threshold and no terms where too few cables have it
     * @throws org.cablestats.fault.CheckException where fewer than 2,000 cables have tags
     */
    public static ResultTable run(TrainingData data, int most, String version) {
        TopicLearning learning = TopicLearning.of(data, data.tagged(), most, FOLDS, FOLDS + 1);
        List<Double> thresholds = learning.thresholds(learning.judged(), FOLDS);
        TopicModel model = new TopicModel(learning.space(), learning.learn(thresholds));
        IntFunction<ModelRow> row = next -> new ModelRow(
                next,
                data.snapshot().ordinal(),
                data.snapshot().corpusDigest(),
                data.dictionary().digest(),
                version,
                learning.cables(),
                model.space().vocabulary().size(),
                learning.settings());
        int ordinal = new TopicModels(data.warehouse()).append(row, model).ordinal();
        return table(ordinal, data.topics(), learning.tagged(), model);
    }

    /** The topics of a training that could not be learned. */
    public static List<String> leftOut(ResultTable training) {
        int threshold = training.index("threshold");
        int topic = training.index("topic");
        return training.rows().stream()
                .filter(row -> row.get(threshold) == null)
                .map(row -> String.valueOf(row.get(topic)))
                .toList();
    }

    private static ResultTable table(int ordinal, List<String> topics, List<Long> tagged, TopicModel model) {
        Map<String, LearnedTopic> learned = new HashMap<>();
        model.topics().forEach(topic -> learned.put(topic.id(), topic));
        List<Trained> rows = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            LearnedTopic topic = learned.get(topics.get(i));
            rows.add(new Trained(
                    ordinal,
                    topics.get(i),
                    tagged.get(i),
                    topic == null ? null : (Double) Numbers.rounded(topic.threshold(), 1000),
                    topic == null ? null : new TellingTerms(topic, model.space()).with()));
        }
        return ListedColumn.table(COLUMNS, rows);
    }

    private record Trained(
            int model,
            String topic,
            long cables,
            @Nullable Double threshold,
            @Nullable String words) {}
}
