package org.cablestats.finding;

import org.cablestats.finding.Forecasts.Forecast;

/**
 * What a threshold on the chances would find, and what it would take for it.
 *
 * @param forecasts with cases that came true and cases that did not
 */
record RocCurve(Forecasts forecasts) {

    double happened() {
        return (double) forecasts.happened();
    }

    private double missed() {
        return (double) forecasts.cases() - forecasts.happened();
    }

    /** Number of two cases of which one came true. */
    double pairs() {
        return happened() * missed();
    }

    /** Part of the pairs in which what came true had the greater chance; equal ones count half. */
    double area() {
        double won = 0;
        double missedBelow = 0;
        for (Forecast each : forecasts.all()) {
            won += each.happened() * (missedBelow + each.missed() / 2.0);
            missedBelow += each.missed();
        }
        return won / pairs();
    }

    /** Variance of the area, by how the cases of either kind differ in the part of the other kind that they win against. */
    double variance() {
        double area = area();
        double happened = happened();
        double missed = missed();
        double ofHappened = 0;
        double ofMissed = 0;
        double missedBelow = 0;
        double happenedAbove = happened;
        for (Forecast each : forecasts.all()) {
            happenedAbove -= each.happened();
            ofHappened += each.happened() * square((missedBelow + each.missed() / 2.0) / missed - area);
            ofMissed += each.missed() * square((happenedAbove + each.happened() / 2.0) / happened - area);
            missedBelow += each.missed();
        }
        return ofHappened / (happened * Math.max(1, happened - 1)) + ofMissed / (missed * Math.max(1, missed - 1));
    }

    /** Part of what came true above the threshold at which this part of the rest is above it, too. */
    double found(double falseAlarms) {
        double left = falseAlarms * missed();
        double found = 0;
        for (int place = forecasts.all().size() - 1; place >= 0; place--) {
            Forecast each = forecasts.all().get(place);
            if (each.missed() > left) {
                return (found + each.happened() * left / each.missed()) / happened();
            }
            left -= each.missed();
            found += each.happened();
        }
        return 1;
    }

    private static double square(double number) {
        return number * number;
    }
}
