package org.cablestats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.row.TableRows;
import org.cablestats.table.schema.LearnedTables.ModelRow;
import org.cablestats.table.schema.LearnedTables.ModelTermRow;
import org.cablestats.table.schema.LearnedTables.ModelTopicRow;
import org.cablestats.topic.model.FeatureSpace;
import org.cablestats.topic.model.LearnedTopic;
import org.cablestats.topic.model.TopicModel;
import org.cablestats.topic.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The models of a warehouse: numbered, never changed; the last one is used. */
public final class TopicModels {
    private static final String TERM = "term";
    private static final String TOPIC = "topic";

    private final Warehouse warehouse;
    private final TableRows<ModelRow> models;
    private final TableRows<ModelTopicRow> topics;
    private final TableRows<ModelTermRow> terms;

    /** The models of this warehouse. */
    public TopicModels(Warehouse warehouse) {
        this.warehouse = warehouse;
        this.models = warehouse.rows(ModelRow.class);
        this.topics = warehouse.rows(ModelTopicRow.class);
        this.terms = warehouse.rows(ModelTermRow.class);
    }

    /**
     * A stored model.
     *
     * @param row what it was learned from, and by what
     */
    public record Stored(ModelRow row, TopicModel model) {
        /** 1, 2, 3 ... */
        public int ordinal() {
            return row.ordinal();
        }
    }

    /**
     * Keeps a model. Under the load's lock: nobody else writes meanwhile.
     *
     * @param row of the model, by the next ordinal
     * @throws org.cablestats.fault.MachineException where a load is running
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Stored append(IntFunction<ModelRow> row, TopicModel model) {
        try (LoadLock lock = warehouse.lock("topics train")) {
            int ordinal = models.last() + 1;
            // What a write left that was killed before its last row, which makes a model one.
            terms.removeFrom(ordinal);
            topics.removeFrom(ordinal);
            terms.append(model.topics().stream()
                    .flatMap(topic -> terms(ordinal, topic, model.space()))
                    .toList());
            topics.append(model.topics().stream()
                    .map(topic -> new ModelTopicRow(
                            ordinal, topic.id(), topic.cables(), topic.intercept(), topic.threshold()))
                    .toList());
            Stored stored = new Stored(row.apply(ordinal), model);
            models.append(List.of(stored.row()));
            warehouse.publishParquet();
            return stored;
        }
    }

    private static Stream<ModelTermRow> terms(int model, LearnedTopic topic, FeatureSpace space) {
        Vocabulary vocabulary = space.vocabulary();
        int terms = vocabulary.size();
        return IntStream.range(0, space.size())
                .mapToObj(i -> i < terms
                        ? new ModelTermRow(
                                model,
                                topic.id(),
                                TERM,
                                vocabulary.terms().get(i),
                                vocabulary.rarity(i),
                                topic.weight(i))
                        : new ModelTermRow(
                                model, topic.id(), TOPIC, space.topics().get(i - terms), null, topic.weight(i)));
    }

    /** The model that is used; null where none was learned. */
    public @Nullable Stored latest() {
        int last = models.last();
        return last == 0 ? null : read(last);
    }

    /**
     * A model by its ordinal.
     *
     * @throws UsageException where there is none
     */
    public Stored numbered(int ordinal) {
        int last = models.last();
        if (ordinal > last) {
            throw new UsageException("Cannot find model " + ordinal + " in warehouse '" + warehouse.place()
                    + "' (expected " + (last == 0 ? "none: nothing was learned yet" : "1 to " + last) + ")");
        }
        return read(ordinal);
    }

    private Stored read(int ordinal) {
        Weights weights = new Weights();
        terms.forEach(ordinal, weights::add);
        List<LearnedTopic> learned = new ArrayList<>();
        topics.forEach(
                ordinal,
                topic -> learned.add(new LearnedTopic(
                        topic.topic(),
                        topic.cables(),
                        topic.intercept(),
                        topic.threshold(),
                        weights.of(topic.topic()))));
        List<ModelRow> rows = new ArrayList<>();
        models.forEach(ordinal, rows::add);
        return new Stored(rows.get(0), new TopicModel(weights.space(), learned));
    }

    /** What the terms, and the dictionary's points, of a model add to each of its topics; sorted as they are in its space. */
    private static final class Weights {
        private final SortedMap<String, Double> rarities = new TreeMap<>();
        private final Map<String, SortedMap<String, Double>> ofTerms = new TreeMap<>();
        private final Map<String, SortedMap<String, Double>> ofPoints = new TreeMap<>();

        void add(ModelTermRow row) {
            (row.kind().equals(TERM) ? ofTerms : ofPoints)
                    .computeIfAbsent(row.topic(), absent -> new TreeMap<>())
                    .put(row.term(), row.weight());
            if (row.rarity() != null) {
                rarities.put(row.term(), row.rarity());
            }
        }

        FeatureSpace space() {
            List<String> points = ofPoints.values().stream()
                    .findFirst()
                    .map(weights -> List.copyOf(weights.keySet()))
                    .orElse(List.of());
            return new FeatureSpace(new Vocabulary(rarities), points);
        }

        double[] of(String topic) {
            return Stream.of(ofTerms, ofPoints)
                    .flatMap(weights -> weights.getOrDefault(topic, new TreeMap<>()).values().stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
    }
}
