package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How far a step is and how fast it goes, measured from its first report on: what comes before it is start-up.
 *
 * @param first when the step was first heard of
 * @param already how much was done then
 * @param unit what is counted
 */
record Pace(Instant first, long already, String unit) {
    private static final double MEGABYTE = 1e6;
    private static final String BYTES = "bytes";

    /** Ends a text that says how long it will take. */
    static final String LEFT = " left";

    /** For example {@code 45 %, 1,234 of 2,700 records, 120/s, 0:12 left}; parts that are not known are left out. */
    String text(long done, long total, Instant now) {
        StringBuilder text = new StringBuilder();
        if (total > 0) {
            text.append(Math.min(100, 100 * done / total)).append(" %, ");
        }
        text.append(amount(done));
        if (total > 0) {
            text.append(" of ").append(amount(total));
        }
        text.append(' ').append(bytes() ? "MB" : unit);
        long milliseconds = Duration.between(first, now).toMillis();
        long since = done - already;
        // Below a second a rate is noise.
        if (milliseconds >= 1000 && since > 0) {
            long rate = since * 1000 / milliseconds;
            if (rate > 0) {
                text.append(", ").append(amount(rate)).append(bytes() ? " MB/s" : "/s");
            }
            if (total > done) {
                text.append(", ")
                        .append(clock((total - done) * milliseconds / since / 1000))
                        .append(LEFT);
            }
        }
        return text.toString();
    }

    private boolean bytes() {
        return unit.equals(BYTES);
    }

    private String amount(long count) {
        return bytes()
                ? String.format(Locale.ROOT, "%,.1f", count / MEGABYTE)
                : String.format(Locale.ROOT, "%,d", count);
    }

    /** Minutes and seconds. */
    static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
