package org.cablestats.job.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablestats.correction.CableKeys;
import org.cablestats.correction.CableMove;
import org.cablestats.correction.StateChange;
import org.cablestats.correction.StateChange.EarlierState;
import org.cablestats.correction.StateChange.LoadNote;
import org.cablestats.correction.StateChange.Untold;
import org.cablestats.load.LoadLog;
import org.cablestats.query.Selection;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What became of the cables of a warehouse up to one of its states; looked for once for all reports of a step. Used by one thread at a time. */
public final class StoredChanges {
    private final Warehouse warehouse;
    private final Snapshot now;
    private final Map<EarlierState, List<CableMove>> known = new HashMap<>();

    /** Up to a state. */
    public StoredChanges(Warehouse warehouse, Snapshot now) {
        this.warehouse = warehouse;
        this.now = now;
    }

    /** What became of those of a selection. */
    public StateChange.Source of(Selection selection) {
        return earlier -> since(earlier, selection);
    }

    private StateChange since(EarlierState earlier, Selection selection) {
        List<LoadNote> loads = loads(earlier.snapshot());
        Optional<Snapshot> before = warehouse.snapshots().stream()
                .filter(each -> each.ordinal() == earlier.snapshot()
                        && each.corpusDigest().equals(earlier.corpusDigest()))
                .findFirst();
        if (before.isEmpty()) {
            return StateChange.untold(Untold.NOT_KEPT, loads);
        }
        if (selection.where() != null || selection.except() != null) {
            return StateChange.untold(Untold.CONDITION, loads);
        }
        List<CableMove> all = known.computeIfAbsent(earlier, since -> moves(before.get(), since));
        List<CableMove> own = all.stream()
                .filter(move -> move.is(keys -> holds(selection, keys)))
                .toList();
        return new StateChange(null, own, loads);
    }

    private List<CableMove> moves(Snapshot before, EarlierState earlier) {
        LocalDate latest = earlier.latest();
        LocalDate open = latest == null ? null : latest.withDayOfMonth(1);
        return new CableMoves(warehouse.difference(before, now), earlier.snapshot(), open).all();
    }

    private List<LoadNote> loads(int earlier) {
        return LoadLog.all(warehouse).stream()
                .filter(LoadRow::isState)
                .filter(load -> load.ordinal() > earlier && load.ordinal() <= now.ordinal())
                .map(StoredChanges::note)
                .toList();
    }

    private static LoadNote note(LoadRow load) {
        return new LoadNote(load.ordinal(), day(load.dated()), load.inputNames());
    }

    private static @Nullable LocalDate day(@Nullable Instant dated) {
        return dated == null ? null : LocalDate.ofInstant(dated, ZoneOffset.UTC);
    }

    private static boolean holds(Selection selection, CableKeys keys) {
        LocalDate day = keys.day();
        boolean isLate = selection.from() == null || (day != null && !day.isBefore(selection.from()));
        boolean isEarly = selection.to() == null || (day != null && !day.isAfter(selection.to()));
        return isLate
                && isEarly
                && isOneOf(selection.origins(), keys.origin())
                && isOneOf(selection.countries(), keys.country())
                && isOneOf(selection.classifications(), keys.classification())
                && isAbout(selection.topics(), keys)
                && (selection.subject() == null || keys.topics().contains(selection.subject()));
    }

    private static boolean isOneOf(List<String> asked, @Nullable String value) {
        return asked.isEmpty() || (value != null && asked.contains(value));
    }

    private static boolean isAbout(List<String> asked, CableKeys keys) {
        return asked.isEmpty() || keys.topics().stream().anyMatch(asked::contains);
    }
}
