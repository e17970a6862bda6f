package org.cablestats.table.catalog;

import java.io.IOException;
import java.util.List;
import org.cablestats.table.disk.DiskUse;

/** What lies at the place of a warehouse, there or not. */
sealed interface WarehouseFiles permits LocalFiles, StoreFiles {
    /** The place as Iceberg's metadata writes it. */
    String location();

    /** Whether a warehouse can be looked for there. */
    boolean isThere();

    /** Names of what lies there; none where nothing does. */
    List<String> names();

    /** Whether something lies at a place in it, such as {@code tables/cablestats}. */
    boolean has(String relative);

    /** Makes the place ready for tables. */
    void make() throws IOException;

    /** Removes what was made. */
    void remove() throws IOException;

    /** The data files that lie there. */
    DiskUse use();
}
