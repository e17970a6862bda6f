package org.cablestats.cable;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cable's reference id, taken apart.
 *
 * @param canonical after the id corrections, then the station aliases, without leading zeros; as written where it has no known form
 * @param year four digits
 * @param station after the aliases
 */
record ReferenceId(
        String canonical,
        @Nullable Integer year,
        @Nullable String station,
        @Nullable Integer serial) {
    private static final Map<String, String> CORRECTIONS = TableFile.pairs("id-corrections.tsv");

    /** The corpus begins in 1966 (66BUENOSAIRES2481), so 66 to 99 are of the last century. */
    private static final int PIVOT = 66;

    /** More digits than an int can hold are no serial number. */
    private static final int LONGEST_SERIAL = 9;

    static ReferenceId of(String raw) {
        String written = raw.strip().toUpperCase(Locale.ROOT);
        String id = CORRECTIONS.getOrDefault(written, written);
        int first = Scan.digits(id, 0);
        int serialAt = Scan.digitsBefore(id, id.length());
        if ((first != 2 && first != 4) || serialAt <= first || id.length() - serialAt > LONGEST_SERIAL) {
            return new ReferenceId(id, null, null, null);
        }
        String station = id.substring(first, serialAt);
        if (serialAt == id.length() || !Scan.isUpper(station)) {
            return new ReferenceId(id, null, null, null);
        }
        return of(
                Integer.parseInt(id.substring(0, first)),
                Stations.canonical(station),
                Integer.parseInt(id.substring(serialAt)));
    }

    /** The id of these parts; a year below 100 has lost its century. */
    static ReferenceId of(int year, String station, int serial) {
        int full = fullYear(year);
        String digits = Integer.toString(100 + full % 100).substring(1);
        return new ReferenceId(digits + station + serial, full, station, serial);
    }

    static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    boolean isKnown() {
        return station != null && Stations.contains(station);
    }
}
