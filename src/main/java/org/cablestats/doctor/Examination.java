package org.cablestats.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Workplace;
import org.cablestats.job.WorkplaceCheck;
import org.cablestats.run.RunRecords;
import org.cablestats.table.MachineFault;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.disk.DiskUse;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all there is.
 *
 * @param workplace where the definitions are read from
 * @param place of the warehouse, there or not
 * @param again what a command must say to mean the same warehouse, after a space; empty where it need not
 * @param open opens it; gives null where there is none yet
 */
public record Examination(
        Supplier<Workplace> workplace, WarehousePlace place, String again, Supplier<@Nullable Warehouse> open) {
    /** The tables of all published cables (docs/performance.md). */
    private static final long WHOLE_CORPUS = 700_000_000;

    /** A load of all published cables sorts and joins no more than this beside the tables. */
    private static final long SCRATCH = 500_000_000;

    /** What was found, in the order in which it should be mended. */
    public List<Diagnosis> diagnoses() {
        List<Diagnosis> found = new ArrayList<>(MachineCheck.of(Machine.here()));
        found.add(definitions());
        Diagnosis scratch = DiskCheck.ofScratch(Path.of(System.getProperty("java.io.tmpdir")), SCRATCH);
        found.add(scratch);
        if (scratch.state() != Diagnosis.State.FAULT) {
            found.add(FontCheck.of());
            found.addAll(tables());
        } else {
            found.add(Diagnosis.warning("others", "not looked at: fonts and tables take scratch", null));
        }
        found.addAll(RunsCheck.of(RunRecords.of(place.folder()), again));
        found.add(disk());
        return found;
    }

    private Diagnosis definitions() {
        try {
            return Diagnosis.fine(
                    "definitions", WorkplaceCheck.of(workplace.get()).toString());
        } catch (UsageException e) {
            List<String> faults = String.valueOf(e.getMessage()).lines().toList();
            return Diagnosis.fault(
                    "definitions",
                    faults.get(0) + (faults.size() == 1 ? "" : ", and " + (faults.size() - 1) + " more"),
                    faults.size() == 1 ? null : "cablestats check");
        }
    }

    private List<Diagnosis> tables() {
        if (isBroken()) {
            return List.of(Diagnosis.fault("warehouse", place + " is a symbolic link to what is not there", null));
        }
        try (Warehouse warehouse = open.get()) {
            return warehouse == null
                    ? List.of(Diagnosis.fine("warehouse", place + ": none there yet, cablestats load makes one"))
                    : WarehouseCheck.of(warehouse, dictionary(), again);
        } catch (UsageException | MachineException e) {
            return List.of(Diagnosis.fault("warehouse", String.valueOf(e.getMessage()), null));
        } catch (RuntimeException e) {
            MachineException damage = MachineFault.behind(e);
            if (damage == null) {
                throw e;
            }
            return List.of(Diagnosis.fault("warehouse", String.valueOf(damage.getMessage()), null));
        }
    }

    private boolean isBroken() {
        return place.isLocal() && Files.isSymbolicLink(place.folder()) && !Files.exists(place.folder());
    }

    /** A load may write every cable anew. */
    private Diagnosis disk() {
        if (!place.isLocal()) {
            return Diagnosis.fine("disk", "the tables are in a store, which tells of no limit");
        }
        Path folder = place.folder();
        long tables = Files.isDirectory(folder) ? DiskUse.of(folder).bytesBeside(new DiskUse(Set.of())) : 0;
        return tables == 0
                ? DiskCheck.of("disk", folder, WHOLE_CORPUS, "a load of all published cables")
                : DiskCheck.of("disk", folder, tables, "a load that takes every cable anew");
    }

    private @Nullable String dictionary() {
        try {
            return TopicDictionary.read(workplace.get().dictionary()).digest();
        } catch (UsageException e) {
            // Told as a fault of the definitions.
            return null;
        }
    }
}
