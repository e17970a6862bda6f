package org.cablestats.job.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.correction.CableKeys;
import org.cablestats.correction.CableMove;
import org.cablestats.correction.Cause;
import org.cablestats.table.state.CableChange;
import org.cablestats.table.state.StateDifference;
import org.cablestats.table.state.StoredKeys;
import org.jspecify.annotations.Nullable;

/**
 * Finds what became of single cables between two states.
 *
 * @param difference of the states
 * @param earlier ordinal of the earlier one
 * @param open the first day of the months that it had not whole; null where none of its cables has a date, and so all were open
 */
record CableMoves(
        StateDifference difference, int earlier, @Nullable LocalDate open) {
    private static final Set<String> TOPICS = Set.of("topics");

    /** All of them, by id. */
    List<CableMove> all() {
        Map<CableChange.Kind, Set<String>> ids = new EnumMap<>(CableChange.Kind.class);
        List<CableChange> changes = difference.changes();
        for (CableChange change : changes) {
            ids.computeIfAbsent(change.kind(), of -> new HashSet<>()).add(change.id());
        }
        Set<String> changed = ids.getOrDefault(CableChange.Kind.CHANGED, Set.of());
        Map<String, StoredKeys> now = keys(difference, changed, ids.get(CableChange.Kind.NEW));
        Map<String, StoredKeys> before = keys(difference.reversed(), changed, ids.get(CableChange.Kind.GONE));
        List<CableMove> moves = new ArrayList<>();
        changes.forEach(change -> moves.add(move(change, before.get(change.id()), now.get(change.id()))));
        return moves;
    }

    private static Map<String, StoredKeys> keys(
            StateDifference side, Set<String> changed, @Nullable Set<String> alone) {
        Set<String> ids = new HashSet<>(changed);
        ids.addAll(alone == null ? Set.of() : alone);
        return ids.isEmpty() ? Map.of() : side.keys(ids);
    }

    private CableMove move(CableChange change, @Nullable StoredKeys before, @Nullable StoredKeys now) {
        int load = now == null || now.load() <= earlier ? 0 : now.load();
        return new CableMove(cause(change, now), change.id(), load, keys(before), keys(now));
    }

    private Cause cause(CableChange change, @Nullable StoredKeys now) {
        return switch (change.kind()) {
            case GONE -> Cause.GONE;
            case CHANGED ->
                change.content()
                        ? Cause.SOURCE_CHANGED
                        : TOPICS.containsAll(change.fields()) ? Cause.TOPICS_CHANGED : Cause.READ_ANEW;
            case NEW -> {
                LocalDate day = now == null ? null : day(now.created());
                boolean isOpen = open == null || (day != null && !day.isBefore(open));
                yield isOpen ? Cause.OPEN_PERIOD : Cause.LATE_RELEASE;
            }
        };
    }

    private static @Nullable CableKeys keys(@Nullable StoredKeys stored) {
        return stored == null
                ? null
                : new CableKeys(
                        day(stored.created()),
                        stored.origin(),
                        stored.country(),
                        stored.classification(),
                        stored.topics());
    }

    private static @Nullable LocalDate day(@Nullable Instant created) {
        return created == null ? null : LocalDate.ofInstant(created, ZoneOffset.UTC);
    }
}
