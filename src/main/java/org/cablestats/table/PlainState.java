package org.cablestats.table;

import java.util.List;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.snapshot.Published;
import org.jspecify.annotations.Nullable;

/** {@code parquet/}: the current snapshot for readers that know plain Parquet and no tables. */
public sealed interface PlainState permits ParquetFolder, ParquetManifest {
    /**
     * Shows the current state where it is not shown: a kill after a commit leaves the one before. Who may only read leaves this to
     * others.
     */
    void mend();

    /** Shows the current state, where one was published; under the load's lock. */
    void show();

    /** Removes what was shown before. */
    void tidy();

    /** The current state; null where nothing was published. */
    static @Nullable Published current(Catalog catalog) {
        List<Published> published = catalog.published();
        return published.isEmpty() ? null : published.get(published.size() - 1);
    }
}
