package org.cablestats.chart;

/**
 * Values that a picture of time does not show.
 *
 * @param undated sum of those without a period
 * @param early sum of those before the first period shown
 */
record LeftOut(double undated, double early) {

    /** In words, for example {@code 1,037 cables before 2000 not shown}; empty where nothing is left out. */
    String words(Amount amount, TimeGrid grid) {
        if (!amount.isCount() || grid.isEmpty() || undated + early <= 0) {
            return "";
        }
        String before = early > 0 ? amount.phrase(early) + " before " + grid.label(0) : "";
        String without = undated > 0
                ? (early > 0 ? " and " + amount.number(undated) : amount.phrase(undated)) + " without a date"
                : "";
        return before + without + " not shown";
    }
}
