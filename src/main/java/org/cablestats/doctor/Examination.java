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
import org.cablestats.table.Warehouse;
import org.cablestats.table.disk.DiskUse;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all there is.
 *
 * @param workplace where the definitions are read from
 * @param folder of the warehouse, there or not
 * @param open opens it
 */
public record Examination(Supplier<Workplace> workplace, Path folder, Supplier<Warehouse> open) {
    /** The tables of all published cables (docs/performance.md). */
    private static final long WHOLE_CORPUS = 700_000_000;

    /** A load of all published cables sorts and joins no more than this beside the tables. */
    private static final long SCRATCH = 500_000_000;

    /** What was found, in the order in which it should be mended. */
    public List<Diagnosis> diagnoses() {
        List<Diagnosis> found = new ArrayList<>(MachineCheck.of(Machine.here()));
        found.add(FontCheck.of());
        found.add(DiskCheck.of("scratch", Path.of(System.getProperty("java.io.tmpdir")), SCRATCH, "a load"));
        found.add(definitions());
        found.addAll(tables());
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
                    "cablestats check names them all");
        }
    }

    private List<Diagnosis> tables() {
        if (!Files.exists(folder)) {
            Diagnosis none = Diagnosis.fine("warehouse", folder + ": none there yet, cablestats load makes one");
            return List.of(none, DiskCheck.of("disk", folder, WHOLE_CORPUS, "a load of all published cables"));
        }
        List<Diagnosis> found = new ArrayList<>();
        try (Warehouse warehouse = open.get()) {
            found.addAll(WarehouseCheck.of(warehouse, dictionary()));
            found.addAll(RunsCheck.of(RunRecords.of(folder)));
        } catch (UsageException | MachineException e) {
            found.add(Diagnosis.fault("warehouse", String.valueOf(e.getMessage()), null));
        }
        found.add(DiskCheck.of("disk", folder, rewritten(), "a load that takes every cable anew"));
        return found;
    }

    private long rewritten() {
        return DiskUse.of(folder).bytesBeside(new DiskUse(Set.of()));
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
