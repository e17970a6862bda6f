package org.cablestats.table.maintenance;

import java.util.List;
import java.util.Optional;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.OrdinalWords;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;

/**
 * Iceberg's tags on the states that reports were made of: what has one never expires. They need no lock: loads and other reports
 * may run meanwhile.
 */
public record Pins(Warehouse warehouse) {
    /**
     * Pins a state.
     *
     * @param by what needs it
     * @throws UsageException where the state has expired meanwhile
     */
    public Pin add(Snapshot snapshot, String by) {
        Published state = warehouse
                .catalog()
                .published(warehouse.snapshot(snapshot.ordinal()).ordinal());
        Pin pin = new Pin(state.ordinal(), by);
        if (isThere(pin)) {
            return pin;
        }
        warehouse.verifyClock();
        try {
            cables().manageSnapshots().createTag(pin.tag(), state.snapshotId()).commit();
        } catch (IllegalArgumentException e) {
            // Another report of the same state was quicker.
            if (!isThere(pin)) {
                throw e;
            }
        }
        return pin;
    }

    /** Lets go of all that the same name pins but this one and the latest others: so many stay together. */
    public void keepLatest(Pin pin, int keep) {
        List<Pin> others = all().stream()
                .filter(other -> other.by().equals(pin.by()) && !other.equals(pin))
                .sorted(Pin.IN_ORDER.reversed())
                .toList();
        remove(others.subList(Math.min(keep - 1, others.size()), others.size()));
    }

    /**
     * Lets go of all that pins a state.
     *
     * @return what pinned it
     * @throws UsageException where there is no such state, or nothing pins it
     */
    public List<Pin> release(int ordinal) {
        Snapshot snapshot = warehouse.snapshot(ordinal);
        List<Pin> all = all();
        List<Pin> released =
                all.stream().filter(pin -> pin.ordinal() == snapshot.ordinal()).toList();
        if (released.isEmpty()) {
            List<Integer> pinned = all.stream().map(Pin::ordinal).distinct().toList();
            throw new UsageException("Cannot unpin snapshot " + ordinal + ": nothing pins it"
                    + (pinned.isEmpty() ? "" : " (expected " + OrdinalWords.of(pinned) + ")"));
        }
        remove(released);
        return released;
    }

    /** All pins, by state. */
    public List<Pin> all() {
        return Pin.of(cables());
    }

    private void remove(List<Pin> pins) {
        if (!pins.isEmpty()) {
            ManageSnapshots change = cables().manageSnapshots();
            pins.forEach(pin -> change.removeTag(pin.tag()));
            change.commit();
        }
    }

    private boolean isThere(Pin pin) {
        return Optional.ofNullable(cables().refs().get(pin.tag()))
                .filter(SnapshotRef::isTag)
                .isPresent();
    }

    private Table cables() {
        return warehouse.catalog().load(StoredTable.CABLES);
    }
}
