package org.cablestats.method;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All methods. */
public final class Methods {
    private static final List<Method> ALL = List.of(
            new BurstsPerSeries(),
            new ChangePerRow(),
            new ComparisonPerRow(),
            new Completeness(),
            new Components(),
            new DifferencePerRow(),
            new EvennessOfRows(),
            new ForecastPerGroup(),
            new ForecastScores(),
            new LevelShiftsPerSeries(),
            new LiftPerRow(),
            new PageRank(),
            new SharePerRow(),
            new TrafficByStation(),
            new TypicalWords(),
            new Vocabulary());

    private Methods() {}

    /** All, sorted by name. */
    public static List<Method> all() {
        return ALL.stream().sorted(Comparator.comparing(Method::name)).toList();
    }

    /** Names of all, sorted. */
    public static List<String> names() {
        return all().stream().map(Method::name).toList();
    }

    /** The method of a name; null where there is none. */
    public static @Nullable Method named(String name) {
        return ALL.stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
