package org.cablestats.cable;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The stations that reference ids name, for example {@code ASTANA}. */
final class Stations {
    private static final Map<String, String> ALIASES = TableFile.pairs("station-aliases.tsv");
    private static final Set<String> KNOWN = known();

    private Stations() {}

    /** The name that stands for all names of the same post: {@code KIEV} is {@code KYIV}. */
    static String canonical(String station) {
        return ALIASES.getOrDefault(station, station);
    }

    static boolean contains(String station) {
        return KNOWN.contains(station);
    }

    private static Set<String> known() {
        Set<String> stations = new HashSet<>();
        Posts.all().forEach(post -> stations.add(post.station()));
        // 08FSCCHARLESTON1712 is 08CHARLESTON1712 by the id corrections.
        stations.add("CHARLESTON");
        return Set.copyOf(stations);
    }
}
