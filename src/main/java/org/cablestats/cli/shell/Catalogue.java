package org.cablestats.cli.shell;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import java.util.Locale;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Relation;
import org.cablestats.query.SqlFunctions;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.ResultTable;
import org.cablestats.table.schema.StoredColumn;

/** What can be asked, as lists: names, and what they mean in the last column. */
final class Catalogue {
    private static final List<ListedColumn<Relation>> RELATIONS = List.of(
            column("name", "string", Relation::name),
            column("kind", "string", Relation::kind),
            column("meaning", "string", Relation::meaning));

    private static final List<ListedColumn<StoredColumn>> COLUMNS = List.of(
            column("column", "string", StoredColumn::name),
            column("type", "string", each -> each.type().label()),
            column("meaning", "string", StoredColumn::meaning));

    private static final List<ListedColumn<String>> FUNCTIONS =
            List.of(column("function", "string", name -> name), column("usage", "string", SqlFunctions::usage));

    private static final List<ListedColumn<CommandWord>> COMMANDS =
            List.of(column("command", "string", CommandWord::usage), column("meaning", "string", CommandWord::meaning));

    private Catalogue() {}

    static ResultTable relations() {
        return ListedColumn.table(RELATIONS, Relation.ALL);
    }

    /**
     * The columns of a table or view.
     *
     * @throws UsageException where there is none of that name
     */
    static ResultTable columns(String name) {
        List<String> known = Relation.ALL.stream().map(Relation::name).toList();
        Relation relation = Relation.of(name)
                .orElseThrow(() ->
                        new UsageException("Cannot find table or view '" + name + "'" + Suggestion.of(name, known)));
        return ListedColumn.table(COLUMNS, relation.columns());
    }

    /**
     * Functions whose names have these letters.
     *
     * @throws UsageException where there is none
     */
    static ResultTable functions(String part) {
        String letters = part.toLowerCase(Locale.ROOT);
        List<String> found = SqlFunctions.names().stream()
                .filter(name -> name.contains(letters))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException("Cannot find function '" + part + "'" + Suggestion.of(part, SqlFunctions.names()));
        }
        return ListedColumn.table(FUNCTIONS, found);
    }

    static ResultTable commands() {
        return ListedColumn.table(COMMANDS, CommandWord.all().toList());
    }
}
