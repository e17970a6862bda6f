package org.cablestats.table;

import java.nio.file.Path;
import org.cablestats.fault.UsageException;

/** A warehouse whose tables may still point to where it lay before. */
public final class MovedWarehouse {
    private MovedWarehouse() {}

    /**
     * Makes the tables of a warehouse that was moved or copied point to where it lies now. What it was moved or copied from is
     * not touched.
     *
     * @return the folder that the tables pointed to; {@code folder} where that was this one
     * @throws UsageException where the folder is missing or is no warehouse
     */
    public static Path relocate(Path folder, EngineOptions options) {
        WarehouseFolder moved = WarehouseFolder.anywhere(folder, options.catalog());
        Path origin = Relocation.run(moved);
        if (origin.equals(moved.path())) {
            return folder;
        }
        try (Warehouse warehouse = Warehouse.open(folder, options)) {
            // A copy has copies of the data files there.
            if (!warehouse.snapshots().isEmpty()) {
                warehouse.publishParquet();
            }
        }
        return origin;
    }
}
