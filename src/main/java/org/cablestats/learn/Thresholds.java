package org.cablestats.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the probability from which on a cable should count as being about a topic. */
final class Thresholds {
    private Thresholds() {}

    /** A cable with the probability of a model that was not fitted to it, and whether its tags assign the topic. */
    record Judged(double probability, boolean tagged) {}

    /**
     * The probability from which on F1 is greatest; the highest of several. 1, which hardly any cable reaches, where no cable is
     * tagged.
     */
    static double best(List<Judged> cables) {
        List<Judged> falling = new ArrayList<>(cables);
        falling.sort(Comparator.comparingDouble(Judged::probability).reversed());
        long tagged = cables.stream().filter(Judged::tagged).count();
        double threshold = 1;
        double greatest = 0;
        long agreed = 0;
        for (int found = 1; found <= falling.size(); found++) {
            Judged cable = falling.get(found - 1);
            agreed += cable.tagged() ? 1 : 0;
            // A cut is only possible between different probabilities.
            boolean last = found == falling.size() || falling.get(found).probability() < cable.probability();
            double f1 = 2.0 * agreed / (found + tagged);
            if (last && f1 > greatest) {
                greatest = f1;
                threshold = cable.probability();
            }
        }
        return threshold;
    }
}
