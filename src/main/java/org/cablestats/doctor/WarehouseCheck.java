package org.cablestats.doctor;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.CableParser;
import org.cablestats.result.Numbers;
import org.cablestats.table.LostFile;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Whether the tables are whole and up to date. Starts no engine. */
final class WarehouseCheck {
    private WarehouseCheck() {}

    /**
     * Looks at a warehouse.
     *
     * @param dictionary digest of the topics that there are; null where they cannot be read
     * @param again what a command must say to mean this warehouse
     */
    static List<Diagnosis> of(Warehouse warehouse, @Nullable String dictionary, String again) {
        List<Snapshot> snapshots = warehouse.snapshots();
        if (snapshots.isEmpty()) {
            return List.of(Diagnosis.warning("warehouse", warehouse.place() + ": nothing was loaded into it", null));
        }
        Snapshot current = snapshots.get(snapshots.size() - 1);
        List<Diagnosis> found = new ArrayList<>();
        found.add(files(warehouse, current, snapshots.size()));
        found.addAll(derivation(warehouse.derivation(current), dictionary, again));
        return found;
    }

    /** The files of the current state: all are there and as long as they were, or not. */
    private static Diagnosis files(Warehouse warehouse, Snapshot current, int snapshots) {
        String state = warehouse.place() + ": " + Numbers.counted(current.cables(), "cable") + ", "
                + Numbers.counted(snapshots, "snapshot");
        List<String> lost = LostFile.of(warehouse, current);
        return lost.isEmpty()
                ? Diagnosis.fine("warehouse", state)
                : Diagnosis.fault(
                        "warehouse",
                        state + "; missing or of another length: " + Numbers.counted(lost.size(), "file")
                                + ", the first is " + LostFile.shown(lost.get(0)),
                        remedy(lost.get(0), warehouse));
    }

    private static String remedy(String lost, Warehouse warehouse) {
        try {
            return LostFile.remedy(lost, warehouse.catalog());
        } catch (RuntimeException e) {
            // Metadata are lost as well: of what is left nothing can be promised.
            return LostFile.COPY;
        }
    }

    static List<Diagnosis> derivation(Derivation derivation, @Nullable String dictionary, String again) {
        Derivation now = new Derivation(
                StoredTable.SCHEMA_OF_CABLES,
                CableParser.VERSION,
                dictionary == null ? derivation.dictionary() : dictionary,
                derivation.model());
        if (derivation.isOtherwiseParsedThan(now)) {
            return List.of(Diagnosis.warning(
                    "cables", "taken apart by another version of the program", "cablestats load --reparse" + again));
        }
        return derivation.equals(now)
                ? List.of()
                : List.of(Diagnosis.warning(
                        "topics", "found by another dictionary than there is", "cablestats topics retag" + again));
    }
}
