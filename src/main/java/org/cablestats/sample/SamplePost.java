package org.cablestats.sample;

import java.util.List;
import java.util.Locale;
import org.cablestats.resource.Resource;

/**
 * A post or office that sends cables.
 *
 * @param origin as the sources write it
 * @param station in reference ids
 * @param place in classification lines and page markers
 * @param sender after {@code FM}
 * @param tag State's code of the country or organisation; empty where there is none
 * @param bureau whom its cables are for
 * @param zone hours ahead of UTC
 * @param cables published number, the weight of the post
 */
record SamplePost(
        String origin,
        String station,
        String place,
        String sender,
        String city,
        String country,
        String tag,
        String bureau,
        int zone,
        int cables) {

    static List<SamplePost> all() {
        return Resource.rows(SamplePost.class, "posts.tsv", SamplePost::of);
    }

    private static SamplePost of(List<String> row) {
        return new SamplePost(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                Integer.parseInt(row.get(8)),
                Integer.parseInt(row.get(9)));
    }

    boolean isDepartment() {
        return station.equals("STATE");
    }

    /** Routing indicator: the Department's, or an invented one of the usual form. */
    String routing() {
        return isDepartment() ? "RUEHC" : "RUEH" + station.charAt(0) + station.charAt(station.length() - 2);
    }

    /** How many cables it sends in a year, those that are in no corpus included. */
    int yearlyVolume() {
        return isDepartment() ? 130_000 : 300 + cables * 2 / 5;
    }

    /** Digits of a serial number in its classification lines. */
    String printedSerial(int serial) {
        return String.format(Locale.ROOT, isDepartment() ? "%08d" : "%06d", serial);
    }
}
