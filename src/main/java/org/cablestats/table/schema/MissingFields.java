package org.cablestats.table.schema;

import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a table's schema the fields that it lacks, those inside lists and structures too, each at its place.
 *
 * @param update of the table's schema
 * @param there the schema before
 */
public record MissingFields(UpdateSchema update, Schema there) {

    /**
     * Adds the fields of a structure.
     *
     * @param parent full name of the structure, null of the table itself
     * @param wanted its fields
     */
    public void add(@Nullable String parent, Types.StructType wanted) {
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
