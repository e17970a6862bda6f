package org.cablestats.load;

import java.util.List;
import java.util.Objects;
import org.cablestats.cable.Fingerprint;
import org.cablestats.table.row.StoredVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a load does about one cable.
 *
 * @param records of the input, in its order; at least one
 * @param best the record that would win among them
 * @param stored what the table has, null where it has none
 * @param state what becomes of the cable
 */
record Decision(
        List<LedgerEntry> records,
        LedgerEntry best,
        @Nullable StoredVersion stored,
        State state) {

    /** What becomes of the cable. */
    enum State {
        /** It was not there. */
        NEW,
        /** A record is better than what is stored. */
        UPDATED,
        /** What is stored stays, and one of the records is the same. */
        UNCHANGED,
        /** What is stored stays, and no record is the same. */
        SUPERSEDED
    }

    /** Of the records of one cable. Of two equal versions the one earlier in the input wins. */
    static Decision of(List<LedgerEntry> records, @Nullable StoredVersion stored) {
        LedgerEntry best = records.get(0);
        for (LedgerEntry record : records) {
            best = Version.WORST_FIRST.compare(cable(record), cable(best)) > 0 ? record : best;
        }
        return new Decision(records, best, stored, state(records, best, stored));
    }

    private static State state(List<LedgerEntry> records, LedgerEntry best, @Nullable StoredVersion stored) {
        if (stored == null) {
            return State.NEW;
        }
        if (Version.WORST_FIRST.compare(cable(best), stored.cable()) > 0) {
            return State.UPDATED;
        }
        return records.stream().anyMatch(record -> says(record, stored)) ? State.UNCHANGED : State.SUPERSEDED;
    }

    private static boolean says(LedgerEntry record, StoredVersion stored) {
        return cable(record).contentDigest().equals(stored.cable().contentDigest());
    }

    /** The cable of a record that is one. */
    static Fingerprint cable(LedgerEntry record) {
        return Objects.requireNonNull(record.cable());
    }

    String id() {
        return cable(best).id();
    }

    /** Whether a record of the input is to be written. */
    boolean writes() {
        return switch (state) {
            case NEW, UPDATED -> true;
            case UNCHANGED, SUPERSEDED -> false;
        };
    }

    /** Whether the cable goes by several ids in its sources. */
    boolean isMerged() {
        String rawId = stored == null ? cable(best).rawId() : stored.cable().rawId();
        return (stored != null && stored.merged())
                || records.stream().anyMatch(record -> !cable(record).rawId().equals(rawId));
    }

    /** Whether the stored row stays, but has to be marked as merged from now on. */
    boolean marks() {
        return stored != null && !writes() && isMerged() && !stored.merged();
    }

    /** The version that the table will have. */
    Fingerprint survivor() {
        return stored == null || writes() ? cable(best) : stored.cable();
    }

    /** Whether there is more to say than that one record is new, or replaces or repeats what is stored under its very id. */
    boolean isContested() {
        return records.size() > 1
                || state == State.SUPERSEDED
                || (stored != null && !stored.cable().rawId().equals(cable(best).rawId()));
    }
}
