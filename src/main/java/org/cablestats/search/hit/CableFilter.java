package org.cablestats.search.hit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.cablestats.table.state.CableFacts;
import org.jspecify.annotations.Nullable;

/**
 * Which cables are searched. Of each list any of its values will do, and any at all where it is empty.
 *
 * @param from first day, UTC
 * @param to last day, UTC
 * @param ids of the only cables; null where whatever else is asked says it all
 */
public record CableFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> origins,
        List<String> countries,
        List<String> classifications,
        List<String> topics,
        @Nullable Set<String> ids) {

    public static final CableFilter ALL = new CableFilter(null, null, List.of(), List.of(), List.of(), List.of(), null);

    public CableFilter {
        origins = List.copyOf(origins);
        countries = List.copyOf(countries);
        classifications = List.copyOf(classifications);
        topics = List.copyOf(topics);
        ids = ids == null ? null : Set.copyOf(ids);
    }

    /** The cables of these ids. */
    public static CableFilter of(Set<String> ids) {
        return new CableFilter(null, null, List.of(), List.of(), List.of(), List.of(), ids);
    }

    /** The first moment; null where any is early enough. */
    public @Nullable Instant since() {
        return from == null ? null : from.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The moment after the last; null where any is late enough. */
    public @Nullable Instant until() {
        return to == null ? null : to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Whether a cable is one of them. */
    public boolean holds(CableFacts cable) {
        return isInTime(cable.created())
                && isOneOf(cable.origin(), origins)
                && isOneOf(cable.country(), countries)
                && isOneOf(cable.classification(), classifications)
                && (topics.isEmpty() || cable.topics().stream().anyMatch(topics::contains))
                && (ids == null || ids.contains(cable.id()));
    }

    private boolean isInTime(@Nullable Instant created) {
        Instant since = since();
        Instant until = until();
        if (created == null) {
            return since == null && until == null;
        }
        return (since == null || !created.isBefore(since)) && (until == null || created.isBefore(until));
    }

    private static boolean isOneOf(@Nullable String value, List<String> wanted) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
