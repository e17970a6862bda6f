package org.cablestats.topic.model;

import java.io.Serializable;

/** A topic as a model knows it: the weights of a logistic regression, and from which probability on a cable is about it. */
public final class LearnedTopic implements Serializable {
    private final String id;
    private final long cables;
    private final double intercept;
    private final double threshold;
    private final double[] weights;

    /**
     * A learned topic.
     *
     * @param cables number of cables about it that it was learned from
     * @param intercept log-odds of a cable of which nothing is known
     * @param threshold least probability, 0 to 1
     * @param weights what a feature adds to the log-odds, one for each place
     */
    public LearnedTopic(String id, long cables, double intercept, double threshold, double[] weights) {
        this.id = id;
        this.cables = cables;
        this.intercept = intercept;
        this.threshold = threshold;
        this.weights = weights.clone();
    }

    /** The same with another threshold. */
    public LearnedTopic with(double other) {
        return new LearnedTopic(id, cables, intercept, other, weights);
    }

    /** Id of the dictionary. */
    public String id() {
        return id;
    }

    /** Number of cables about it that it was learned from. */
    public long cables() {
        return cables;
    }

    /** Log-odds of a cable of which nothing is known. */
    public double intercept() {
        return intercept;
    }

    /** Probability from which on a cable is about it, 0 to 1. */
    public double threshold() {
        return threshold;
    }

    /** What a feature adds to the log-odds. */
    public double weight(int place) {
        return weights[place];
    }

    /** Number of weights. */
    public int size() {
        return weights.length;
    }

    /** How probable it is that a cable is about it, 0 to 1. */
    public double probability(Features features) {
        return 1 / (1 + StrictMath.exp(-intercept - features.times(weights)));
    }
}
