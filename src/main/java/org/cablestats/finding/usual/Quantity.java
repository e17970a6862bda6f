package org.cablestats.finding.usual;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Share;

/**
 * How many there were: in a time, or of a whole.
 *
 * @param count 0 or more
 * @param of how long, in any unit, more than nought; or of how many, a whole number that is not less than the count
 */
public record Quantity(Kind kind, long count, double of) {
    /** Of what it is counted. */
    public enum Kind {
        /** Events in a time: any number can be. */
        EVENTS,
        /** A part of a whole. */
        PART
    }

    public Quantity {
        boolean isWhole = of == Math.rint(of) && count <= of;
        if (count < 0 || !(of > 0) || (kind == Kind.PART && !isWhole)) {
            throw new IllegalArgumentException("Invalid quantity: " + kind + " " + count + " of " + of);
        }
    }

    /** So many events in a time. */
    public static Quantity events(long count, double time) {
        return new Quantity(Kind.EVENTS, count, time);
    }

    /** A part of a whole, which is at least 1. */
    public static Quantity part(long part, long whole) {
        return new Quantity(Kind.PART, part, (double) whole);
    }

    /** Another count of the same. */
    Quantity with(long other) {
        return new Quantity(kind, other, of);
    }

    Quantity plus(Quantity other) {
        return new Quantity(kind, count + other.count, of + other.of);
    }

    /** How many would be of this time or whole, were it as in another. */
    double expected(Quantity other) {
        return other.count * of / other.of;
    }

    private double rate() {
        return count / of;
    }

    /** The variance of a count of one, by chance, where this is the rate. */
    private double unit(double rate) {
        return kind == Kind.PART ? rate * (1 - rate) : rate;
    }

    /** The variance, by chance, of the difference of this and what is expected after another one. */
    double varianceAfter(Quantity other) {
        return unit(other.rate()) * of * (1 + of / other.of);
    }

    /** The squared difference of this from what is expected of all of which it is one, as a multiple of what chance gives. */
    double distanceWithin(Quantity all) {
        double variance = unit(all.rate()) * of;
        double difference = count - expected(all);
        return variance == 0 ? 0 : difference * difference / variance;
    }

    /** The same of two that should be alike. */
    double distance(Quantity other) {
        double variance = unit(plus(other).rate()) * (1 / of + 1 / other.of);
        double difference = rate() - other.rate();
        return variance == 0 ? 0 : difference * difference / variance;
    }

    /** How often as many or more come by chance where both are alike, given how many there are in both: 0 to 1, exactly. */
    double chanceOfMore(Quantity other) {
        return switch (kind) {
            case EVENTS -> count == 0 ? 1 : 1 - both(other).cumulativeProbability((int) count - 1);
            case PART -> new Difference(other.share(), share()).chanceOfRise();
        };
    }

    /** The same of as few or fewer. */
    double chanceOfFewer(Quantity other) {
        return switch (kind) {
            case EVENTS -> both(other).cumulativeProbability((int) count);
            case PART -> new Difference(other.rest(), rest()).chanceOfRise();
        };
    }

    private BinomialDistribution both(Quantity other) {
        return new BinomialDistribution(null, Math.toIntExact(count + other.count), of / (of + other.of));
    }

    private Share share() {
        return new Share(count, (long) of);
    }

    private Share rest() {
        return new Share((long) of - count, (long) of);
    }
}
