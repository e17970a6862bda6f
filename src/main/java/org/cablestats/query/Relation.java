package org.cablestats.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.table.schema.StoredColumn;
import org.cablestats.table.schema.StoredTable;

/**
 * What a question can ask: a table or view by its bare name.
 *
 * @param kind {@code table} or {@code view}
 * @param meaning what a row stands for
 */
public record Relation(String name, String kind, String meaning, List<? extends StoredColumn> columns) {
    private static final List<StoredColumn> OF_CABLES = Stream.concat(
                    StoredTable.CABLES.columns().stream(), View.ADDED.stream())
            .toList();

    /** All that there are, tables first. */
    public static final List<Relation> ALL = Stream.concat(
                    Stream.of(StoredTable.values()).map(Relation::of),
                    Stream.of(View.values()).map(Relation::of))
            .toList();

    /** The one of a name, in any case. */
    public static Optional<Relation> of(String name) {
        return ALL.stream().filter(each -> each.name.equalsIgnoreCase(name)).findFirst();
    }

    private static Relation of(StoredTable table) {
        return new Relation(
                table.label(),
                "table",
                table == StoredTable.CABLES ? table.meaning() + " of the selection" : table.meaning(),
                table == StoredTable.CABLES ? OF_CABLES : table.columns());
    }

    private static Relation of(View view) {
        return new Relation(
                view.label(), "view", view.meaning(), view.columns().isEmpty() ? OF_CABLES : view.columns());
    }
}
