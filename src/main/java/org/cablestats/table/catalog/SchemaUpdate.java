package org.cablestats.table.catalog;

import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.cablestats.fault.UsageException;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/** The version of the tables' columns that a warehouse was written with. */
public final class SchemaUpdate {
    static final String PROPERTY = "cablestats.schema";

    private SchemaUpdate() {}

    /** Refuses a table that a later program wrote. */
    public static void verify(Table cables, WarehouseFolder folder) {
        int version = version(cables);
        if (version > StoredTable.SCHEMA) {
            throw new UsageException("Cannot open warehouse '" + folder.place() + "': its tables have schema " + version
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

    /**
     * Adds to a table's schema the fields that it lacks, those inside lists and structures too, each at its place.
     *
     * @param update of the table's schema
     * @param there the schema before
     */
    private record MissingFields(UpdateSchema update, Schema there) {
        /**
         * Adds the fields of a structure.
         *
         * @param parent full name of the structure, null of the table itself
         * @param wanted its fields
         */
        void add(@Nullable String parent, Types.StructType wanted) {
            List<Types.NestedField> fields = wanted.fields();
            for (int i = 0; i < fields.size(); i++) {
                Types.NestedField field = fields.get(i);
                String name = name(parent, field);
                if (there.findField(name) != null) {
                    addInside(name, field.type());
                    continue;
                }
                update.addColumn(parent, field.name(), field.type(), field.doc());
                if (i == 0) {
                    update.moveFirst(name);
                } else {
                    update.moveAfter(name, name(parent, fields.get(i - 1)));
                }
            }
        }

        private void addInside(String name, Type type) {
            if (type.isStructType()) {
                add(name, type.asStructType());
            } else if (type.isListType() && type.asListType().elementType().isStructType()) {
                add(name + ".element", type.asListType().elementType().asStructType());
            }
        }

        private static String name(@Nullable String parent, Types.NestedField field) {
            return parent == null ? field.name() : parent + "." + field.name();
        }
    }
}
