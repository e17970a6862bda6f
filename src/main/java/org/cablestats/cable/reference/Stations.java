package org.cablestats.cable.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.scan.Spelling;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The stations that reference ids name, for example {@code ASTANA}. */
public final class Stations {
    private static final Map<String, String> ALIASES = Resource.pairs(Stations.class, "station-aliases.tsv");
    private static final Map<String, String> SPELLINGS = Resource.pairs(Stations.class, "station-spellings.tsv");
    private static final Set<String> KNOWN = known();

    /** What drafters put before the name of a city. */
    private static final List<String> PREFIXES = List.of(
            "AMEMBASSY", "EMBASSY", "AMCONSUL", "CONSULATE", "USMISSION", "MISSION", "USINT", "USLO", "USDEL", "REO");

    /** One letter in five may be wrong; in shorter names it would make another one. */
    private static final int SHORTEST_MENDED = 5;

    private Stations() {}

    /** The name that stands for all names of the same post: {@code KIEV} is {@code KYIV}. As given where nothing is known of it. */
    static String canonical(String station) {
        String named = exact(station);
        if (named != null) {
            return named;
        }
        String mended = near(station);
        if (mended != null) {
            return mended;
        }
        String city = withoutCountry(station);
        if (city != null) {
            return city;
        }
        for (String prefix : PREFIXES) {
            if (station.startsWith(prefix) && station.length() > prefix.length() + 2) {
                return canonical(station.substring(prefix.length()));
            }
        }
        return station;
    }

    /** A known station by one of its names. */
    public static @Nullable String exact(String station) {
        String alias = ALIASES.get(station);
        if (alias == null && !KNOWN.contains(station)) {
            alias = SPELLINGS.get(station);
            return alias;
        }
        return alias == null ? station : alias;
    }

    /** MADRIDSP has the country's tag glued to it. */
    private static @Nullable String withoutCountry(String station) {
        int city = station.length() - 2;
        return city >= SHORTEST_MENDED && Tags.contains(station.substring(city))
                ? exact(station.substring(0, city))
                : null;
    }

    /**
     * The station that a telegram's number cuts to six characters ({@code TRIPOL}), by the names that it had then ({@code CALCUT}); as
     * given where none or several begin so.
     */
    public static String whole(String cut) {
        String named = exact(cut);
        if (named == null && cut.length() >= SHORTEST_MENDED) {
            named = only(Stream.of(KNOWN, ALIASES.keySet(), SPELLINGS.keySet())
                    .flatMap(Set::stream)
                    .filter(name -> name.startsWith(cut)));
        }
        return named == null ? cut : named;
    }

    /** The one known station whose name is cut here ({@code KUALALUMP}) or differs in a letter. */
    static @Nullable String near(String station) {
        if (station.length() < SHORTEST_MENDED) {
            return null;
        }
        String cut = begunBy(station);
        return cut == null
                ? only(KNOWN.stream()
                        .filter(known -> known.length() >= SHORTEST_MENDED && Spelling.isNear(known, station)))
                : cut;
    }

    private static @Nullable String begunBy(String station) {
        return only(KNOWN.stream().filter(known -> known.startsWith(station)));
    }

    static boolean contains(String station) {
        return KNOWN.contains(station);
    }

    private static @Nullable String only(Stream<String> stations) {
        List<String> found = stations.map(Stations::exact).distinct().limit(2).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Set<String> known() {
        Set<String> stations = new HashSet<>();
        Posts.all().forEach(post -> stations.add(post.station()));
        stations.addAll(Resource.lines(Stations.class, "agencies.txt"));
        // 08FSCCHARLESTON1712 is 08CHARLESTON1712 by the id corrections.
        stations.add("CHARLESTON");
        return stations.stream().collect(Collectors.toUnmodifiableSet());
    }
}
