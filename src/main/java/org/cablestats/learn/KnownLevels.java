package org.cablestats.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.reference.Classification;
import org.cablestats.fault.CheckException;
import org.cablestats.result.Numbers;

/**
 * Cables whose level is known.
 *
 * @param sample the ones to learn from
 * @param classified ids of those of them that are classified
 */
record KnownLevels(Sample sample, Set<String> classified) {
    /** Fewer cables of either kind would be learned by heart. */
    private static final int LEAST_OF_KIND = TopicLearning.LEAST_OF_TOPIC;

    /**
     * A sample of those of a state.
     *
     * @throws CheckException where there are too few to learn from
     */
    static KnownLevels read(TrainingData data, int most) {
        List<String> known = new ArrayList<>();
        Set<String> classified = new HashSet<>();
        data.cables("id, classification", "classification IS NOT NULL")
                .toLocalIterator()
                .forEachRemaining(row -> Classification.of(row.getString(1)).ifPresent(level -> {
                    known.add(row.getString(0));
                    if (level.isClassified()) {
                        classified.add(row.getString(0));
                    }
                }));
        Sample sample = Sample.of(known, most);
        classified.retainAll(sample.ids());
        KnownLevels levels = new KnownLevels(sample, Set.copyOf(classified));
        levels.verify(data.snapshot().ordinal());
        return levels;
    }

    private void verify(int snapshot) {
        int cables = sample.ids().size();
        int fewest = Math.min(classified.size(), cables - classified.size());
        if (cables < TopicLearning.LEAST_CABLES || fewest < LEAST_OF_KIND) {
            throw new CheckException(
                    List.of("Cannot learn levels: of " + Numbers.counted(cables, "cable") + " of snapshot "
                            + snapshot + " to learn from, " + Numbers.whole(classified.size())
                            + " are classified (expected at least " + Numbers.whole(TopicLearning.LEAST_CABLES)
                            + " of a known level, "
                            + LEAST_OF_KIND + " classified and " + LEAST_OF_KIND + " not)"));
        }
    }

    boolean isClassified(String id) {
        return classified.contains(id);
    }
}
