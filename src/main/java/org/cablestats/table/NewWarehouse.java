package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;

/** A warehouse that was not there before: made in full or not at all. */
final class NewWarehouse {
    private NewWarehouse() {}

    /** A warehouse in a folder for temporary files, removed when it is closed; for loads that shall leave nothing. */
    static Warehouse temporary(EngineOptions options) {
        try {
            // Nothing of it shall stay, so its catalog is its own.
            return create(WarehousePlace.of(Files.createTempDirectory("cablestats")), options.with(null), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One in a folder that is missing or empty. */
    static Warehouse at(WarehousePlace place, EngineOptions options) {
        return create(place, options, false);
    }

    // Under the lock, so that two first loads at once do not make, and remove, one another's tables.
    @SuppressWarnings("try") // the lock is held, not used
    private static Warehouse create(WarehousePlace given, EngineOptions options, boolean temporary) {
        WarehouseFolder folder = WarehouseFolder.make(given, options.catalog());
        try (LoadLock lock = folder.lock("load", options.patience())) {
            boolean vacant = WarehouseFolder.isVacant(given, options.catalog());
            Catalog catalog = Catalog.open(folder);
            try {
                catalog.createMissingTables();
            } catch (RuntimeException e) {
                if (vacant) {
                    catalog.forgetTables();
                    folder.remove();
                }
                throw e;
            }
            return new Warehouse(folder, catalog, options, new EngineStart(options), temporary);
        }
    }
}
