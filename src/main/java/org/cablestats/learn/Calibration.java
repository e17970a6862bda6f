package org.cablestats.learn;

import java.util.List;

/**
 * What log-odds of a model are worth: the probability is that of {@code slope * logOdds + intercept} (Platt 1999). Weights that were
 * fitted to other cables promise too much, those of a corpus without anything to learn most of all: there the slope is nought.
 */
record Calibration(double slope, double intercept) {
    /** Beyond these log-odds a probability is certain to a computer. */
    private static final double FARTHEST = 30;

    private static final int MOST_STEPS = 50;

    private static final double TOLERANCE = 1e-9;

    /** A case as a model that does not know it sees it, and what it is. */
    record Judged(double logOdds, boolean isOne) {}

    /** Log-odds of a probability, 0 to 1. */
    static double logOdds(double probability) {
        double logOdds = StrictMath.log(probability / (1 - probability));
        return Math.max(-FARTHEST, Math.min(FARTHEST, logOdds));
    }

    /** The calibration that is likeliest for some cases of both kinds, by Newton's method; none that turns the order of the cases around. */
    static Calibration of(List<Judged> cases) {
        long ones = cases.stream().filter(Judged::isOne).count();
        long others = cases.size() - ones;
        Targets targets = new Targets((ones + 1.0) / (ones + 2.0), 1 / (others + 2.0));
        Calibration flat = new Calibration(0, StrictMath.log((ones + 1.0) / (others + 1.0)));
        Calibration at = flat;
        for (int step = 0; step < MOST_STEPS; step++) {
            Calibration next = at.better(cases, targets);
            double gain = at.loss(cases, targets) - next.loss(cases, targets);
            if (gain <= TOLERANCE * cases.size()) {
                break;
            }
            at = next;
        }
        return at.slope > 0 ? at : flat;
    }

    /** Mean loss of the cases, in natural logarithms of their probabilities: least where the probabilities are true. */
    double loss(List<Judged> cases) {
        return loss(cases, new Targets(1, 0)) / cases.size();
    }

    /** What Platt fits to in place of 1 and 0, so that cases which are told apart without fault still leave a doubt. */
    private record Targets(double ofOne, double ofOther) {
        double of(Judged each) {
            return each.isOne() ? ofOne : ofOther;
        }
    }

    /** A step of Newton's, halved until it is none for the worse. */
    private Calibration better(List<Judged> cases, Targets targets) {
        Newton newton = new Newton();
        cases.forEach(each -> newton.add(each.logOdds(), targets.of(each), probability(each.logOdds())));
        double loss = loss(cases, targets);
        for (double part = newton.isFlat() ? 0 : 1; part > TOLERANCE; part /= 2) {
            Calibration next = new Calibration(slope + part * newton.turn(), intercept + part * newton.move());
            if (next.loss(cases, targets) <= loss) {
                return next;
            }
        }
        return this;
    }

    /** How the loss changes with slope and intercept, and how that changes with them. */
    private static final class Newton {
        private double bySlope;
        private double byIntercept;
        private double slopes;
        private double mixed;
        private double intercepts;

        void add(double logOdds, double target, double probability) {
            double error = target - probability;
            double weight = probability * (1 - probability);
            bySlope += error * logOdds;
            byIntercept += error;
            slopes += weight * logOdds * logOdds;
            mixed += weight * logOdds;
            intercepts += weight;
        }

        private double determinant() {
            return slopes * intercepts - mixed * mixed;
        }

        /** Whether all cases have the same log-odds, so that there is nothing to turn. */
        boolean isFlat() {
            return determinant() <= TOLERANCE * slopes * intercepts;
        }

        double turn() {
            return (bySlope * intercepts - byIntercept * mixed) / determinant();
        }

        double move() {
            return (byIntercept * slopes - bySlope * mixed) / determinant();
        }
    }

    private double loss(List<Judged> cases, Targets targets) {
        double loss = 0;
        for (Judged each : cases) {
            double logOdds = slope * each.logOdds() + intercept;
            double beyond = Math.max(logOdds, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(logOdds)));
            loss += beyond - targets.of(each) * logOdds;
        }
        return loss;
    }

    /** The probability that log-odds are worth, 0 to 1. */
    double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-slope * logOdds - intercept));
    }
}
