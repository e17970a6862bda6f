package org.cablestats.query;

import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.ColumnType;

/** When a column of a cable has something in it. */
public final class FilledField {
    private FilledField() {}

    /** As a condition in SQL: a value that is no empty list, map or text. As little is read for it as tells it. */
    public static String condition(CableColumn column) {
        String name = column.name();
        if (name.equals("body")) {
            return "body_length > 0";
        }
        if (column.type() instanceof ColumnType.Scalar scalar) {
            return scalar == ColumnType.Scalar.STRING ? name + " <> ''" : name + " IS NOT NULL";
        }
        if (column.type() instanceof ColumnType.StructOf) {
            return name + " IS NOT NULL";
        }
        if (column.type() instanceof ColumnType.ListOf list && list.element() instanceof ColumnType.StructOf one) {
            // Of one field, so that the others are not read.
            return "size(" + name + "." + one.fields().get(0).name() + ") > 0";
        }
        return "size(" + name + ") > 0";
    }
}
