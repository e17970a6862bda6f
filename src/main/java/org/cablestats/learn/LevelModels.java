package org.cablestats.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.learn.LearningSet.Judged;
import org.cablestats.topic.model.LearnedTopic;

/**
 * Models of the label 0, one a fold, each fitted to all other folds.
 *
 * @param models of the folds in order
 * @param judged each cable by the model that does not know it, in the order of the ids
 * @param calibration what their log-odds are worth
 */
record LevelModels(List<LearnedTopic> models, List<Judged> judged, Calibration calibration) {
    /**
     * Standard deviations of the weights that are tried. Of how many words the level hangs on, nothing is known before: of 3,000 cables whose
     * topics decide, the greatest learns names by heart; of many cables whose words decide, the least learns too little.
     */
    private static final double[] DEVIATIONS = {0.1, 0.3, 1, 3};

    private static final String LABEL = "classified";

    /** Number of fits that it takes. */
    static int fits(int folds) {
        return folds * DEVIATIONS.length;
    }

    /** Those of the deviation that gives the cables the truest chances. */
    static LevelModels best(LearningSet set, Fits fitting, int folds) {
        List<Fits.Fit> fits = new ArrayList<>();
        for (double deviation : DEVIATIONS) {
            IntStream.range(0, folds)
                    .mapToObj(fold -> new Fits.Fit(LABEL, set.tagged(0), set.without(fold, 0), deviation))
                    .forEach(fits::add);
        }
        List<LearnedTopic> learned = fitting.run(fits);
        return IntStream.range(0, DEVIATIONS.length)
                .mapToObj(place -> of(set, learned.subList(place * folds, (place + 1) * folds)))
                .min(Comparator.comparingDouble(LevelModels::loss))
                .orElseThrow();
    }

    private static LevelModels of(LearningSet set, List<LearnedTopic> models) {
        List<Judged> judged = set.judge(models.stream().map(List::of).toList());
        return new LevelModels(List.copyOf(models), judged, Calibration.of(cases(judged)));
    }

    private static List<Calibration.Judged> cases(List<Judged> judged) {
        return judged.stream()
                .map(cable ->
                        new Calibration.Judged(logOdds(cable), !cable.tagged().isEmpty()))
                .toList();
    }

    private static double logOdds(Judged cable) {
        return Calibration.logOdds(cable.probabilities().get(0));
    }

    private double loss() {
        return calibration.loss(cases(judged));
    }

    /** How likely a cable has the label, 0 to 1. */
    double probability(Judged cable) {
        return calibration.probability(logOdds(cable));
    }
}
