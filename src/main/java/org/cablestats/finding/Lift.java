package org.cablestats.finding;

/**
 * How often something is here, held against how often it is anywhere: what a count is worth beside what the traffic alone would give.
 *
 * @param here how many of those here
 * @param everywhere how many of all, of which those here are a part
 */
public record Lift(Share here, Share everywhere) {
    public Lift {
        long part = everywhere.part() - here.part();
        long whole = everywhere.whole() - here.whole();
        if (everywhere.part() < 1 || part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("Invalid lift: " + here + " in " + everywhere);
        }
    }

    /** How often it is here, as a multiple of how often it is anywhere: 1 where the two are equal, 0 where it is not here at all. */
    public double value() {
        return here.value() / everywhere.value();
    }

    /** How many there would be here if it were as frequent as anywhere. */
    public double expected() {
        return here.whole() * everywhere.value();
    }

    /**
     * The interval of 95 per cent: that of the ratio to what is elsewhere, which is of other cables, by Koopman's score (1984). The lift
     * grows with that ratio and with nothing else, so that its ends follow.
     */
    public Interval interval() {
        Interval ratio = new ShareRatio(here, elsewhere()).interval();
        return new Interval(ofRatio(ratio.low()), ofRatio(ratio.high()));
    }

    private double ofRatio(double ratio) {
        double weight = (double) here.whole() / everywhere.whole();
        // What is nowhere else has a ratio without end.
        return 1 / (weight + (1 - weight) / ratio);
    }

    /** The share here less the one elsewhere: what may be said is asked of this, by {@link Comparisons}. */
    public Difference difference() {
        return new Difference(elsewhere(), here);
    }

    private Share elsewhere() {
        return new Share(everywhere.part() - here.part(), everywhere.whole() - here.whole());
    }
}
