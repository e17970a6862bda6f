package org.cablestats.load;

import org.cablestats.table.EngineOptions;
import org.cablestats.testing.Postgres;

/** Where a warehouse may keep its catalog. */
enum CatalogKind {
    EMBEDDED,
    SERVER;

    /** Options for a warehouse of its own. */
    EngineOptions engine() {
        EngineOptions engine = Loading.ENGINE;
        return switch (this) {
            case EMBEDDED -> engine;
            case SERVER -> engine.with(Postgres.shared().newDatabase());
        };
    }
}
