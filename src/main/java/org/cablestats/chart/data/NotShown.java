package org.cablestats.chart.data;

/**
 * What a picture of time does not show.
 *
 * @param of what is counted
 * @param undated number without a period
 * @param early number before the first period shown
 * @param isExact whether the numbers are those of cables: one of two topics is in both series, and so in a sum twice
 */
public record NotShown(Amount of, double undated, double early, boolean isExact) {

    /** The same with a number before the first period. */
    NotShown with(double before) {
        return new NotShown(of, undated, before, isExact);
    }

    /** In words, for example {@code 1,037 cables before 2000 not shown}; empty where nothing is left out. */
    public String words(TimeGrid grid) {
        if (grid.isEmpty() || undated + early <= 0) {
            return "";
        }
        String before = early > 0 ? phrase(early) + " before " + grid.label(0) : "";
        if (undated <= 0) {
            return before + " not shown";
        }
        if (early <= 0) {
            return phrase(undated) + " without a date not shown";
        }
        return before + " and " + (isExact ? of.number(undated) + " " : "") + "without a date not shown";
    }

    private String phrase(double number) {
        return isExact ? of.phrase(number) : of.of();
    }
}
