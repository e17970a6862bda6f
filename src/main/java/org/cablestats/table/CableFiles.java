package org.cablestats.table;

import java.util.List;

/** The files of {@code cables}. */
public final class CableFiles {
    private final Catalog catalog;

    CableFiles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Those of the current state. */
    public List<RowFile> current() {
        return RowScan.of(catalog.load(StoredTable.CABLES), List.of("id")).files(Catalog.MAIN).stream()
                .map(RowFile::new)
                .toList();
    }

    /** Where new rows go: seen by nobody before a branch takes their files in. */
    public RowFiles fresh() {
        return RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES);
    }
}
