package org.cablestats.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.classic.Dataset$;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.cablestats.progress.Timing;
import org.cablestats.statistic.Statistic;

/**
 * What the statistics of a run ask again and again, read once: rows that stay in memory column by column, on the disk where they are too
 * many. Closing lets go of them.
 *
 * <p>Several tasks read them. A statistic then takes them all in one: rows of one task are counted without being sent to another, and the
 * cores are used by several statistics side by side.
 */
public final class Facts implements AutoCloseable {
    private final AskedColumns asked;
    private final boolean isOfPlaces;
    private final Selection whole;
    private final Map<String, List<String>> words = new HashMap<>();
    private final List<String> evidenceTopics;
    private final Map<String, LogicalPlan> shared = new HashMap<>();
    private final List<Dataset<Row>> held = new ArrayList<>();
    private final List<Timing> timings = new ArrayList<>();

    /**
     * For some statistics.
     *
     * @param statistics those that will be asked of each selection: nothing is held that none of them names
     * @throws IllegalArgumentException where selections differ in more than what their cables are about and where these are from
     */
    public Facts(Map<Selection, ? extends Collection<Statistic>> statistics) {
        List<Selection> ofAnyTopic = statistics.keySet().stream()
                .map(Selection::ofAnyTopic)
                .distinct()
                .toList();
        this.isOfPlaces = ofAnyTopic.size() > 1;
        this.whole = whole(ofAnyTopic);
        this.asked = new AskedColumns(statistics.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList());
        List<List<String>> chosen = statistics.entrySet().stream()
                .filter(entry -> new AskedColumns(entry.getValue()).names(View.TOPIC_EVIDENCE))
                .map(entry -> entry.getKey().chosenTopics())
                .toList();
        this.evidenceTopics = chosen.stream().anyMatch(List::isEmpty)
                ? List.of()
                : chosen.stream().flatMap(List::stream).distinct().toList();
    }

    /** What is read once for all selections: the one that they are if their cables were about anything, and from anywhere where that differs. */
    private static Selection whole(List<Selection> ofAnyTopic) {
        List<Selection> ofAnyPlace =
                ofAnyTopic.stream().map(Selection::ofAnyPlace).distinct().toList();
        if (ofAnyPlace.size() > 1) {
            throw new IllegalArgumentException("Cannot share what is read: " + ofAnyTopic + " are of different cables");
        }
        return (ofAnyTopic.size() == 1 ? ofAnyTopic : ofAnyPlace)
                .stream().findFirst().orElse(Selection.ALL);
    }

    /** What is read once. */
    Selection whole() {
        return whole;
    }

    /** Whether selections differ in where their cables are from: then what tells places apart is read as well. */
    boolean areOfPlaces() {
        return isOfPlaces;
    }

    /**
     * Whether a selection is answered from what is read. Where selections differ in their places, that is also what the places are held
     * against, as long as no condition tells it that may name any column; else one that leaves something out reads the tables.
     */
    public boolean hold(Selection selection) {
        return selection.except() == null
                || (isOfPlaces
                        && selection.except().where() == null
                        && selection.where() == null
                        && selection.withoutExcept().ofAnyTopic().equals(whole));
    }

    /** Words that the snapshot knows, asked for once. */
    synchronized List<String> known(String kind, Supplier<List<String>> asking) {
        return words.computeIfAbsent(kind, of -> asking.get());
    }

    AskedColumns asked() {
        return asked;
    }

    /** The topics of which evidence is held; empty for all of them. */
    List<String> evidenceTopics() {
        return evidenceTopics;
    }

    /** How long it took to read what is held, in order. */
    public synchronized List<Timing> timings() {
        return List.copyOf(timings);
    }

    /** What is the same for all selections: that of the first one to ask. */
    synchronized LogicalPlan shared(String name, Supplier<Dataset<Row>> rows) {
        LogicalPlan plan = shared.get(name);
        if (plan == null) {
            plan = hold(name, rows.get());
            shared.put(name, plan);
        }
        return plan;
    }

    /**
     * Reads rows by several tasks and holds them.
     *
     * @param name what a person calls them
     * @return a plan of what is held
     */
    synchronized LogicalPlan hold(String name, Dataset<Row> rows) {
        long start = System.nanoTime();
        rows.persist(StorageLevel.MEMORY_AND_DISK());
        held.add(rows);
        org.apache.spark.sql.classic.Dataset<Row> classic = (org.apache.spark.sql.classic.Dataset<Row>) rows;
        // The plan that reads what is held, so that nobody has to find it by comparing plans.
        LogicalPlan plan = rows(classic.sparkSession(), classic.logicalPlan())
                .queryExecution()
                .withCachedData();
        // Now, as whoever asks first would read all of it in his one task.
        rows(classic.sparkSession(), plan).count();
        timings.add(
                Timing.since(start, isOnDisk(classic.sparkSession()) ? name + ", by now partly on the disk" : name));
        return plan;
    }

    private static boolean isOnDisk(SparkSession session) {
        return Stream.of(session.sparkContext().getRDDStorageInfo()).anyMatch(rows -> rows.diskSize() > 0);
    }

    private static org.apache.spark.sql.classic.Dataset<Row> rows(SparkSession session, LogicalPlan plan) {
        return Dataset$.MODULE$.ofRows(session, plan);
    }

    @Override
    public synchronized void close() {
        held.forEach(rows -> rows.unpersist(false));
        held.clear();
        shared.clear();
    }
}
