package org.cablestats.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cablestats.cable.Fingerprint;
import org.cablestats.source.record.Position;
import org.cablestats.table.row.StoredVersion;
import org.cablestats.table.schema.LoadTables.DuplicateRow;
import org.jspecify.annotations.Nullable;

/**
 * What a load passes over: of each cable all records but one, with the version that stays. Of a new or updated one the record that
 * wins stays, of a kept one the record that repeats the stored version, where there is one.
 */
final class Duplicates {
    private static final Comparator<LedgerEntry> BY_PLACE = Comparator.comparing(
                    (LedgerEntry record) -> record.position().file())
            .thenComparing(Ledger.IN_ORDER);

    private final int load;
    private final List<DuplicateRow> rows = new ArrayList<>();

    private Duplicates(int load) {
        this.load = load;
    }

    /** The rows of {@link org.cablestats.table.schema.StoredTable#DUPLICATES} for a load, sorted by id and place. */
    static List<DuplicateRow> rows(int load, Delta delta) {
        Duplicates duplicates = new Duplicates(load);
        delta.contested().forEach(duplicates::add);
        return duplicates.rows;
    }

    private void add(Decision decision) {
        boolean superseded = decision.state() == Decision.State.SUPERSEDED;
        Survivor survivor = Survivor.of(decision);
        if (decision.records().size() > 1 || superseded) {
            LedgerEntry stands = superseded ? null : standing(decision, survivor);
            decision.records().stream()
                    .filter(record -> !record.equals(stands))
                    .sorted(BY_PLACE)
                    .forEach(record -> add(record, survivor));
        }
        StoredVersion stored = decision.stored();
        // No record of this load, but nobody else would list it.
        if (stored != null
                && decision.state() == Decision.State.UPDATED
                && !stored.cable().rawId().equals(survivor.rawId())) {
            Place place = new Place(stored.sourceFile(), stored.sourcePosition(), null);
            rows.add(row(stored.cable(), place, "replaced", survivor));
        }
    }

    /** The record that stands for the version that stays. */
    private static LedgerEntry standing(Decision decision, Survivor survivor) {
        return decision.records().stream()
                .min(Comparator.<LedgerEntry, Boolean>comparing(record -> !survivor.says(record))
                        .thenComparing(record -> !survivor.hasIdOf(record))
                        .thenComparing(record -> !survivor.standsAt(record))
                        .thenComparing(Ledger.IN_ORDER))
                .orElseThrow();
    }

    private void add(LedgerEntry record, Survivor survivor) {
        Fingerprint cable = Decision.cable(record);
        String reason = survivor.says(record) ? "repeated" : "version";
        Position position = record.position();
        Place place = new Place(position.file(), position.offset(), position.length());
        rows.add(row(cable, place, survivor.hasIdOf(record) ? reason : "merged", survivor));
    }

    private DuplicateRow row(Fingerprint cable, Place place, String reason, Survivor survivor) {
        return new DuplicateRow(
                load,
                cable.id(),
                cable.rawId(),
                place.file(),
                place.offset(),
                place.length(),
                reason,
                survivor.rawId(),
                survivor.file(),
                survivor.position());
    }

    private record Place(String file, long offset, @Nullable Long length) {}

    /** The version that stays. */
    private record Survivor(Fingerprint cable, String file, long position) {
        static Survivor of(Decision decision) {
            if (decision.writes()) {
                Position position = decision.best().position();
                return new Survivor(Decision.cable(decision.best()), position.file(), position.offset());
            }
            StoredVersion stored = Objects.requireNonNull(decision.stored());
            return new Survivor(stored.cable(), stored.sourceFile(), stored.sourcePosition());
        }

        String rawId() {
            return cable.rawId();
        }

        boolean says(LedgerEntry record) {
            return Decision.cable(record).contentDigest().equals(cable.contentDigest());
        }

        boolean hasIdOf(LedgerEntry record) {
            return Decision.cable(record).rawId().equals(rawId());
        }

        boolean standsAt(LedgerEntry record) {
            return record.position().file().equals(file) && record.position().offset() == position;
        }
    }
}
