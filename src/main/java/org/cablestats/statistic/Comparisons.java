package org.cablestats.statistic;

import org.cablestats.fault.UsageException;
import org.cablestats.method.MethodCall;

/** How the statistics are compared. */
public final class Comparisons {
    private Comparisons() {}

    /**
     * The comparison of a statistic that counts a part of a whole, or words.
     *
     * @throws UsageException where it does neither, with the reason
     */
    public static Comparison of(Statistic statistic) {
        MethodCall call = statistic.method();
        return call != null && call.isOfWords()
                ? new WordComparison(statistic, call)
                : new ShareComparison(statistic, Comparand.of(statistic));
    }
}
