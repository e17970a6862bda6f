package org.cablestats.method;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A station's numbered cables of a year, without those whose number must be wrong: one alone would decide the estimate. They come in
 * groups, as the first ids of a January that still have the last year's number: 10BAGHDAD3379, 3386 and 3387 were sent when its
 * numbers began anew, and reached 537 by the end of the next month.
 *
 * @param year that of the ids
 * @param kept by their number
 * @param wrong how many were left out
 */
record StationYear(int year, List<DatedSerial> kept, int wrong) {
    /** More mean gaps than chance leaves: of draws of five cables 7 in 1,000 end in so wide a gap, of those of many 1 in 20,000. */
    private static final int WIDE = 10;

    /** A number that a steady traffic reaches in twice the days may be right: traffic is not so steady. */
    private static final int EARLY = 2;

    /** Numbers that are many are not wrong: at most one in so many, and one in any case. */
    private static final int MOST_WRONG = 20;

    private static final Comparator<DatedSerial> BY_SERIAL = Comparator.comparingLong(DatedSerial::serial)
            .thenComparing(DatedSerial::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    StationYear {
        kept = List.copyOf(kept);
    }

    /** Of all numbers in any order. */
    static StationYear of(int year, List<DatedSerial> serials) {
        List<DatedSerial> sorted = serials.stream().sorted(BY_SERIAL).toList();
        int size = sorted.size();
        if (size >= SerialEstimate.FEWEST) {
            for (int kept = size - Math.max(1, size / MOST_WRONG); kept < size; kept++) {
                if (isWrong(year, sorted.subList(0, kept), sorted.subList(kept, size))) {
                    return new StationYear(year, sorted.subList(0, kept), size - kept);
                }
            }
        }
        return new StationYear(year, sorted, 0);
    }

    /** Whether the numbers above a wide gap are too large for their days; one without a day has only the gap to speak for it. */
    private static boolean isWrong(int year, List<DatedSerial> below, List<DatedSerial> above) {
        long last = below.get(below.size() - 1).serial();
        double gap = above.get(0).serial() - last;
        if (gap <= WIDE * (double) last / below.size()) {
            return false;
        }
        SerialTrend trend = SerialTrend.of(year, below);
        return above.stream()
                .allMatch(each ->
                        trend == null || each.day() == null || each.serial() > EARLY * trend.at(year, each.day()));
    }

    /** The estimate; null where there are too few cables for one. */
    @Nullable SerialEstimate estimate() {
        return kept.size() < SerialEstimate.FEWEST
                ? null
                : new SerialEstimate(kept.size(), kept.get(kept.size() - 1).serial());
    }

    /**
     * What the regression of number on date gives for the year's end; null where it would have to guess, as the cables are too few or of
     * less than half of the days.
     *
     * @param newest the last day that any station has cables of: that on which the last year ends
     */
    @Nullable Double byDate(LocalDate newest) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate last = newest.getYear() == year ? newest : end;
        List<LocalDate> days = kept.stream()
                .map(DatedSerial::day)
                .filter(day -> day != null && day.getYear() == year)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        if (kept.size() < SerialEstimate.FEWEST || days.isEmpty()) {
            return null;
        }
        long span = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
        SerialTrend trend = SerialTrend.of(year, kept);
        return trend == null || 2 * span < last.getDayOfYear() ? null : trend.atEndOf(year, last);
    }
}
