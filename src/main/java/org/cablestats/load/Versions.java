package org.cablestats.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.cablestats.table.row.StoredVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one cable.
 *
 * @param id of the cable
 * @param records of the input, in its order; none where only the table has it
 * @param stored what the table has; null where it has none
 */
record Versions(
        String id, List<LedgerEntry> records, @Nullable StoredVersion stored) {

    /** The cables of an input and of a table, side by side: both are sorted by id, and so is this. */
    static Iterator<Versions> of(Iterator<LedgerEntry> input, Iterator<StoredVersion> table) {
        return new SideBySide(input, table);
    }

    private static final class SideBySide implements Iterator<Versions> {
        private static final Comparator<@Nullable String> FIRST = Comparator.nullsLast(Comparator.naturalOrder());

        private final Iterator<LedgerEntry> input;
        private final Iterator<StoredVersion> table;
        private @Nullable LedgerEntry record;
        private @Nullable StoredVersion stored;

        SideBySide(Iterator<LedgerEntry> input, Iterator<StoredVersion> table) {
            this.input = input;
            this.table = table;
            this.record = after(input);
            this.stored = after(table);
        }

        @Override
        public boolean hasNext() {
            return record != null || stored != null;
        }

        @Override
        public Versions next() {
            String id = least();
            List<LedgerEntry> records = new ArrayList<>(1);
            while (record != null && Decision.cable(record).id().equals(id)) {
                records.add(record);
                record = after(input);
            }
            StoredVersion of = stored != null && stored.cable().id().equals(id) ? stored : null;
            if (of != null) {
                stored = after(table);
            }
            return new Versions(id, records, of);
        }

        private String least() {
            String ofRecord = record == null ? null : Decision.cable(record).id();
            String ofStored = stored == null ? null : stored.cable().id();
            if (ofRecord == null && ofStored == null) {
                throw new NoSuchElementException();
            }
            return Objects.requireNonNull(FIRST.compare(ofRecord, ofStored) <= 0 ? ofRecord : ofStored);
        }

        private static <T> @Nullable T after(Iterator<T> values) {
            return values.hasNext() ? values.next() : null;
        }
    }
}
