package org.cablestats.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.apache.hadoop.security.AccessControlException;
import org.apache.iceberg.Table;
import org.apache.iceberg.util.JsonUtil;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.store.StoreFolder;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.CatalogStore;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Published;

/**
 * {@code parquet/manifest.json} of a warehouse in a store, where there are no links: which snapshot is the current one, and by table the
 * URIs of its files in their order. The files are the tables' own, and go when maintenance takes them away.
 */
record ParquetManifest(StoreFolder folder, CatalogStore store, Catalog catalog) implements PlainState {
    private static final String FILE = "parquet/manifest.json";

    @Override
    public void mend() {
        Published current = PlainState.current(catalog);
        if (current == null || text(current).equals(folder.read(FILE))) {
            return;
        }
        try (LoadLock lock = store.lockIfFree("renewal of parquet")) {
            if (lock != null) {
                // A load may have published since.
                writeCurrent();
            }
        } catch (AccessDeniedException | AccessControlException e) {
            // Who may only read leaves it to whoever loads next.
            return;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public void show() {
        try {
            writeCurrent();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private void writeCurrent() throws IOException {
        Published current = PlainState.current(catalog);
        if (current != null) {
            folder.write(FILE, text(current));
        }
    }

    private MachineException fault(IOException e) {
        return new MachineException("Cannot renew '" + folder + "/" + FILE + "': " + Reason.of(e), e);
    }

    /** Nothing was shown but by its name. */
    @Override
    public void tidy() {}

    private String text(Published current) {
        return JsonUtil.generate(
                        json -> {
                            json.writeStartObject();
                            json.writeNumberField("snapshot", current.ordinal());
                            json.writeObjectFieldStart("tables");
                            Table cables = catalog.load(StoredTable.CABLES);
                            JsonUtil.writeStringArray(
                                    StoredTable.CABLES.label(),
                                    PlainParquet.locations(cables.newScan().useSnapshot(current.snapshotId())),
                                    json);
                            for (StoredTable other : StoredTable.BESIDE_CABLES) {
                                List<String> files = PlainParquet.locations(
                                        catalog.load(other).newScan());
                                JsonUtil.writeStringArray(other.label(), files, json);
                            }
                            json.writeEndObject();
                            json.writeEndObject();
                        },
                        true)
                + "\n";
    }
}
