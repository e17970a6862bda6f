package org.cablestats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cablestats.fault.UsageException;
import org.cablestats.topic.FeatureSpace;
import org.cablestats.topic.LearnedTopic;
import org.cablestats.topic.TopicModel;
import org.cablestats.topic.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The models of a warehouse: numbered, never changed; the last one is used. */
public final class TopicModels {
    private static final String TERM = "term";
    private static final String TOPIC = "topic";

    private final Warehouse warehouse;

    /** The models of this warehouse. */
    public TopicModels(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * A stored model.
     *
     * @param ordinal 1, 2, 3 ...
     * @param origin what it was learned from
     */
    public record Stored(int ordinal, Origin origin, TopicModel model) {}

    /**
     * What a model was learned from, and by what.
     *
     * @param snapshot ordinal of the state of the cables
     * @param corpusDigest of that state
     * @param dictionaryDigest of the dictionary whose tags and points it learned from
     * @param programVersion version of the program
     * @param cables number of tagged cables
     * @param settings what else the result depends on, by name
     */
    public record Origin(
            int snapshot,
            String corpusDigest,
            String dictionaryDigest,
            String programVersion,
            long cables,
            SortedMap<String, Double> settings) {}

    /**
     * Keeps a model under the next ordinal. Under the load's lock: nobody else writes meanwhile.
     *
     * @throws org.cablestats.fault.MachineException where a load is running
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Stored append(Origin origin, TopicModel model) {
        try (LoadLock lock = warehouse.lock("topics train")) {
            Stored stored = new Stored(last() + 1, origin, model);
            TableRows terms = warehouse.rows(StoredTable.MODEL_TERMS);
            TableRows topics = warehouse.rows(StoredTable.MODEL_TOPICS);
            // What a write left that was killed before its last row, which makes a model one.
            terms.removeFrom("model", stored.ordinal());
            topics.removeFrom("model", stored.ordinal());
            terms.append(termRows(stored));
            topics.append(topicRows(stored));
            warehouse.rows(StoredTable.MODELS).append(List.of(row(stored)));
            return stored;
        }
    }

    /** The model that is used; null where none was learned. */
    public @Nullable Stored latest() {
        int last = last();
        return last == 0 ? null : read(last);
    }

    /**
     * A model by its ordinal.
     *
     * @throws UsageException where there is none
     */
    public Stored numbered(int ordinal) {
        if (ordinal > last()) {
            throw new UsageException("Cannot find model " + ordinal + " in warehouse '" + warehouse.path()
                    + "' (expected " + (last() == 0 ? "none: nothing was learned yet" : "1 to " + last()) + ")");
        }
        return read(ordinal);
    }

    private int last() {
        return new LearnedRows(warehouse, StoredTable.MODELS).last();
    }

    private static List<@Nullable Object> row(Stored stored) {
        Origin origin = stored.origin();
        return List.of(
                stored.ordinal(),
                origin.snapshot(),
                origin.corpusDigest(),
                origin.dictionaryDigest(),
                origin.programVersion(),
                origin.cables(),
                stored.model().space().vocabulary().size(),
                origin.settings());
    }

    private static List<List<@Nullable Object>> topicRows(Stored stored) {
        return stored.model().topics().stream()
                .<List<@Nullable Object>>map(topic ->
                        List.of(stored.ordinal(), topic.id(), topic.cables(), topic.intercept(), topic.threshold()))
                .toList();
    }

    private static List<List<@Nullable Object>> termRows(Stored stored) {
        FeatureSpace space = stored.model().space();
        int terms = space.vocabulary().size();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LearnedTopic topic : stored.model().topics()) {
            for (int i = 0; i < space.size(); i++) {
                rows.add(Arrays.asList(
                        stored.ordinal(),
                        topic.id(),
                        i < terms ? TERM : TOPIC,
                        i < terms
                                ? space.vocabulary().terms().get(i)
                                : space.topics().get(i - terms),
                        i < terms ? (Double) space.vocabulary().rarity(i) : null,
                        topic.weight(i)));
            }
        }
        return rows;
    }

    private Stored read(int ordinal) {
        Map<String, SortedMap<String, Double>> termWeights = new TreeMap<>();
        Map<String, SortedMap<String, Double>> pointWeights = new TreeMap<>();
        SortedMap<String, Double> rarities = new TreeMap<>();
        List<String> columns = List.of("model", "topic", "kind", "term", "rarity", "weight");
        warehouse.rows(StoredTable.MODEL_TERMS).forEach(ordinal, columns, row -> {
            boolean term = TERM.equals(row.get(2));
            (term ? termWeights : pointWeights)
                    .computeIfAbsent(text(row, 1), absent -> new TreeMap<>())
                    .put(text(row, 3), number(row, 5));
            if (term) {
                rarities.put(text(row, 3), number(row, 4));
            }
        });
        List<String> points = pointWeights.values().stream()
                .findFirst()
                .map(weights -> List.copyOf(weights.keySet()))
                .orElse(List.of());
        FeatureSpace space = new FeatureSpace(Vocabulary.of(rarities), points);
        List<LearnedTopic> topics = topics(ordinal, termWeights, pointWeights);
        return new Stored(ordinal, origin(ordinal), TopicModel.of(space, topics));
    }

    private List<LearnedTopic> topics(
            int ordinal,
            Map<String, SortedMap<String, Double>> termWeights,
            Map<String, SortedMap<String, Double>> pointWeights) {
        List<LearnedTopic> topics = new ArrayList<>();
        List<String> columns = List.of("model", "topic", "cables", "intercept", "threshold");
        warehouse.rows(StoredTable.MODEL_TOPICS).forEach(ordinal, columns, row -> {
            List<Double> weights = new ArrayList<>();
            weights.addAll(
                    termWeights.getOrDefault(text(row, 1), new TreeMap<>()).values());
            weights.addAll(
                    pointWeights.getOrDefault(text(row, 1), new TreeMap<>()).values());
            topics.add(LearnedTopic.of(
                    text(row, 1),
                    (Long) Objects.requireNonNull(row.get(2)),
                    number(row, 3),
                    number(row, 4),
                    weights.stream().mapToDouble(Double::doubleValue).toArray()));
        });
        return topics;
    }

    private Origin origin(int ordinal) {
        List<Origin> origins = new ArrayList<>();
        List<String> columns = List.of(
                "ordinal", "snapshot", "corpus_digest", "dictionary_digest", "program_version", "cables", "settings");
        warehouse.rows(StoredTable.MODELS).forEach(ordinal, columns, row -> {
            SortedMap<String, Double> settings = new TreeMap<>();
            ((Map<?, ?>) Objects.requireNonNull(row.get(6)))
                    .forEach((name, value) -> settings.put((String) name, (Double) value));
            origins.add(new Origin(
                    (Integer) Objects.requireNonNull(row.get(1)),
                    text(row, 2),
                    text(row, 3),
                    text(row, 4),
                    (Long) Objects.requireNonNull(row.get(5)),
                    settings));
        });
        return origins.get(0);
    }

    private static String text(List<@Nullable Object> row, int column) {
        return (String) Objects.requireNonNull(row.get(column));
    }

    private static double number(List<@Nullable Object> row, int column) {
        return (Double) Objects.requireNonNull(row.get(column));
    }
}
