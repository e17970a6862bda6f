package org.cablestats.table.catalog;

import org.apache.iceberg.Table;
import org.apache.iceberg.UpdateSchema;
import org.cablestats.fault.UsageException;
import org.cablestats.table.schema.MissingFields;
import org.cablestats.table.schema.StoredTable;

/** The version of the tables' columns that a warehouse was written with. */
public final class SchemaUpdate {
    static final String PROPERTY = "cablestats.schema";

    private SchemaUpdate() {}

    /** Refuses a table that a later program wrote. */
    public static void verify(Table cables, WarehouseFolder folder) {
        int version = version(cables);
        if (version > StoredTable.SCHEMA) {
            throw new UsageException("Cannot open warehouse '" + folder.given() + "': its tables have schema " + version
                    + ", and this version of cablestats knows schemas up to " + StoredTable.SCHEMA
                    + " (a later version opens it)");
        }
    }

    /**
     * Adds the columns that a table of an earlier program lacks; rows that are there have no value in them. Says of all columns
     * what this program says: a comment is for readers, and no reason to raise the version.
     */
    static void run(StoredTable stored, Table table) {
        if (version(table) != StoredTable.SCHEMA) {
            addMissing(stored, table);
            table.updateProperties()
                    .set(PROPERTY, Integer.toString(StoredTable.SCHEMA))
                    .commit();
        }
        // Where nothing differs, this commits nothing.
        table.updateSchema().unionByNameWith(stored.schema()).commit();
    }

    private static void addMissing(StoredTable stored, Table table) {
        UpdateSchema update = table.updateSchema();
        new MissingFields(update, table.schema()).add(null, stored.schema().asStruct());
        update.commit();
    }

    // The first schema was not marked.
    private static int version(Table table) {
        return Integer.parseInt(table.properties().getOrDefault(PROPERTY, "1"));
    }
}
