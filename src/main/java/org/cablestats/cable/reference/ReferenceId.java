package org.cablestats.cable.reference;

import java.util.Locale;
import java.util.Map;
import org.cablestats.cable.scan.Scan;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A cable's reference id, taken apart.
 *
 * @param canonical after the id corrections, then the station aliases, with two digits of the year, without leading zeros; as written where it has no known form
 * @param year four digits
 * @param station after the aliases
 */
public record ReferenceId(
        String canonical,
        @Nullable Integer year,
        @Nullable String station,
        @Nullable Integer serial) {
    private static final Map<String, String> CORRECTIONS = Resource.pairs(ReferenceId.class, "id-corrections.tsv");

    /** The corpus begins in 1966 (66BUENOSAIRES2481), so 66 to 99 are of the last century. */
    private static final int PIVOT = 66;

    /** More digits than an int can hold are no serial number. */
    private static final int LONGEST_SERIAL = 9;

    /** A telegram's number has as many characters of the station's name (1973LIMA02545), before blanks are dropped (1974NEWDE00001). */
    private static final int CUT = 6;

    /** 35 characters and the blanks between its parts. */
    private static final int LONGEST_CORRECTED = 60;

    public static ReferenceId of(String raw) {
        String written = withoutCopy(raw.strip()).toUpperCase(Locale.ROOT);
        String id = CORRECTIONS.getOrDefault(written, written);
        ReferenceId parsed = parse(id);
        // 06PORT-OF-SPAIN123: no station has a sign in its name. The 1 of 1973LIMA02545-1 belongs to no number.
        if (parsed.station == null && id.indexOf('-') >= 0 && Scan.digits(id, id.lastIndexOf('-') + 1) == 0) {
            parsed = parse(id.replace("-", ""));
        }
        return parsed.station == null ? unknown(raw.strip()) : parsed;
    }

    /** The id of a corrected one, written with or without blanks; nothing where the corrections do not know it. */
    public static @Nullable ReferenceId corrected(String raw) {
        if (raw.length() > LONGEST_CORRECTED) {
            return null;
        }
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < raw.length(); at++) {
            if (raw.charAt(at) > ' ') {
                written.append(raw.charAt(at));
            }
        }
        String right = CORRECTIONS.get(written.toString());
        return right == null ? null : of(right);
    }

    /** The library that publishes the corpora side by side marks its ids with a letter: 10SHANGHAI60_a, 1975DACCA00292_b. */
    private static String withoutCopy(String id) {
        int mark = id.length() - 2;
        return mark > 0 && id.charAt(mark) == '_' && Scan.isLetter(id.charAt(mark + 1)) ? id.substring(0, mark) : id;
    }

    /** An id as it would be without corrections: what only another way to write it adds is left out. */
    public static String shortened(String raw) {
        String id = withoutCopy(raw);
        int serialAt = Scan.digitsBefore(id, id.length());
        int digits = id.length() - serialAt;
        if (Scan.digits(id, 0) != 4 || serialAt <= 4 || digits == 0 || digits > LONGEST_SERIAL) {
            return id;
        }
        return id.substring(2, serialAt) + Integer.parseInt(id.substring(serialAt));
    }

    private static ReferenceId parse(String id) {
        int first = Scan.digits(id, 0);
        int serialAt = Scan.digitsBefore(id, id.length());
        if ((first != 2 && first != 4) || serialAt <= first || id.length() - serialAt > LONGEST_SERIAL) {
            return unknown(id);
        }
        String station = id.substring(first, serialAt);
        int year = Integer.parseInt(id.substring(0, first));
        if (serialAt == id.length() || !Scan.isUpper(station) || (first == 4 && (year < 1900 || year > 2099))) {
            return unknown(id);
        }
        boolean isCut = first == 4 && station.length() <= CUT;
        return of(
                year,
                isCut ? Stations.whole(station) : Stations.canonical(station),
                Integer.parseInt(id.substring(serialAt)));
    }

    private static ReferenceId unknown(String id) {
        return new ReferenceId(id, null, null, null);
    }

    /** The id of these parts; a year below 100 has lost its century. */
    public static ReferenceId of(int year, String station, int serial) {
        int full = fullYear(year);
        String digits = Integer.toString(100 + full % 100).substring(1);
        return new ReferenceId(digits + station + serial, full, station, serial);
    }

    public static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    public boolean isKnown() {
        return station != null && Stations.contains(station);
    }
}
