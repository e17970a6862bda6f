package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cablestats.fault.CheckException;
import org.cablestats.learn.LearningSet.Judged;
import org.cablestats.result.Numbers;
import org.cablestats.topic.model.FeatureSpace;
import org.cablestats.topic.model.LearnedTopic;

/** Learns topics from a sample of the tagged cables: what training and evaluation share. */
final class TopicLearning {
    /** Fewer tagged cables are too few for most topics: of 2,000, some sixty are about one of twenty-five. */
    static final int LEAST_CABLES = 2000;

    /** A topic of fewer cables than these would be learned by heart. */
    static final int LEAST_OF_TOPIC = 30;

    private final TrainingData data;
    private final int folds;
    private final List<Learnable> learnable;
    private final FeatureSpace space;
    private final LearningSet set;
    private final Fits fitting;

    private TopicLearning(TrainingData data, int folds, FeatureSpace space, LearningSet set, int rounds) {
        this.data = data;
        this.folds = folds;
        this.space = space;
        this.set = set;
        this.learnable = learnable(data.topics(), set);
        this.fitting =
                new Fits(data.warehouse().spark().defaultParallelism(), data.progress(), rounds * learnable.size());
    }

    /**
     * Reads what is learned from.
     *
     * @param tagged ids of the tagged cables
     * @param most number of cables; more are sampled
     * @param folds number of parts, each judged by models that know the others
     * @param rounds how often each topic will be fitted in all, so that the progress knows its end
     * @throws CheckException where too few cables are tagged
     */
    static TopicLearning of(TrainingData data, List<String> tagged, int most, int folds, int rounds) {
        if (tagged.size() < LEAST_CABLES) {
            throw new CheckException(List.of("Cannot train topics: " + Numbers.counted(tagged.size(), "cable")
                    + " of snapshot " + data.snapshot().ordinal() + " have tags (expected at least "
                    + Numbers.whole(LEAST_CABLES) + ")"));
        }
        TrainingTexts texts = TrainingTexts.read(data, "size(tags) > 0", Sample.of(tagged, most));
        FeatureSpace space = new FeatureSpace(Vocabularies.OF_TOPICS.of(texts), data.topics());
        return new TopicLearning(data, folds, space, LearningSet.of(texts, space, folds), rounds);
    }

    /** A topic with enough cables: its place among all, its id, and how many. */
    record Learnable(int place, String id, long cables) {}

    private static List<Learnable> learnable(List<String> topics, LearningSet set) {
        return IntStream.range(0, topics.size())
                .mapToObj(place -> new Learnable(place, topics.get(place), set.tagged(place)))
                .filter(topic -> topic.cables() >= LEAST_OF_TOPIC)
                .toList();
    }

    /** Number of cables that tags assign to each specific topic, in the order of the ids. */
    List<Long> tagged() {
        return IntStream.range(0, data.topics().size()).mapToObj(set::tagged).toList();
    }

    List<Learnable> learnable() {
        return learnable;
    }

    FeatureSpace space() {
        return space;
    }

    /** Number of cables that are learned from. */
    long cables() {
        return set.count();
    }

    /** What the result depends on beside cables, dictionary and program. */
    SortedMap<String, Double> settings() {
        SortedMap<String, Double> settings = new TreeMap<>();
        settings.put("deviation", Fits.DEVIATION);
        settings.put("folds", (double) folds);
        settings.put("least_of_topic", (double) LEAST_OF_TOPIC);
        return settings;
    }

    /** Each cable as it is judged by models that were not fitted to its fold. */
    List<Judged> judged() {
        List<Fits.Fit> fits = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            for (Learnable topic : learnable) {
                fits.add(fit(topic, fold));
            }
        }
        List<LearnedTopic> learned = fitting.run(fits);
        List<List<LearnedTopic>> models = IntStream.range(0, folds)
                .mapToObj(fold -> List.copyOf(learned.subList(fold * learnable.size(), (fold + 1) * learnable.size())))
                .toList();
        return set.judge(models);
    }

    /** The topics as all cables show them, each with a threshold. */
    List<LearnedTopic> learn(List<Double> thresholds) {
        List<LearnedTopic> learned =
                fitting.run(learnable.stream().map(topic -> fit(topic, folds)).toList());
        return IntStream.range(0, learned.size())
                .mapToObj(i -> learned.get(i).with(thresholds.get(i)))
                .toList();
    }

    /** The fit of a topic to all cables but those of a fold; to all where there is no such fold. */
    Fits.Fit fit(Learnable topic, int fold) {
        return new Fits.Fit(topic.id(), topic.cables(), set.without(fold, topic.place()), Fits.DEVIATION);
    }

    /** The threshold of each topic that is best for the cables of all folds but one; of all where there is no such fold. */
    List<Double> thresholds(List<Judged> judged, int without) {
        List<Double> thresholds = new ArrayList<>();
        for (int i = 0; i < learnable.size(); i++) {
            int at = i;
            int place = learnable.get(i).place();
            thresholds.add(Thresholds.best(judged.stream()
                    .filter(cable -> cable.fold() != without)
                    .map(cable -> new Thresholds.Judged(
                            cable.probabilities().get(at), cable.tagged().contains(place)))
                    .toList()));
        }
        return thresholds;
    }
}
