package org.cablestats.table.catalog;

import java.util.List;
import org.cablestats.store.StoreFolder;
import org.cablestats.table.disk.DiskUse;

/** A folder of a store. Of it only what the program makes there is its own. */
record StoreFiles(StoreFolder folder) implements WarehouseFiles {
    /** What a warehouse in a store consists of. */
    private static final List<String> OWN = List.of("tables", "parquet");

    @Override
    public String location() {
        return folder.location();
    }

    /** In an object store no folder is there before something is in it. */
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public List<String> names() {
        return folder.names();
    }

    @Override
    public boolean has(String relative) {
        return folder.exists(relative);
    }

    /** Whoever writes a file makes its folders. */
    @Override
    public void make() {}

    @Override
    public void remove() {
        OWN.forEach(folder::remove);
    }

    @Override
    public DiskUse use() {
        return DiskUse.of(folder.below("tables"));
    }
}
