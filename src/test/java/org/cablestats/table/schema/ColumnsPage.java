package org.cablestats.table.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cablestats.cable.Issue;
import org.cablestats.cable.header.HeaderKind;
import org.cablestats.query.View;
import org.cablestats.table.ColumnFill;
import org.jspecify.annotations.Nullable;

/** The page on the columns, as the schema has them. */
final class ColumnsPage {
    private static final String INTRODUCTION = """
            # The columns

            Every table of a warehouse, column by column. The texts are those of the schema and stand as comments on the tables'
            columns, too. This page is generated (`mvn -B test -Dtest=ColumnsPageTest -Dgolden=write`), and a test holds it.

            ## cables

            One row per cable. *Source* is where in a record a value comes from: its id, the other facts that the source gives
            beside the text (metadata), the header or the body; or what it is derived from. Examples are invented. *Filled* is
            the share of records in which the column has a value that is no empty list, map or text, counted over the %s
            records of the invented sample (`cablestats sample --cables 3000 --seed 1`);
            [below](#how-often-each-is-filled) by form of header. For a corpus of your own, `cablestats coverage` gives it.

            In SQL there are [views](#views) beside the tables: a row for each paragraph, for each topic of a cable, and others.
            """;

    private static final String VIEWS = """

            ## Views

            What a question in SQL finds beside the tables: made of them when it is asked, and so in no file. `cables` is itself
            narrowed to the selection (`--from`, `--origin`, `--topic` ...), and with it whatever is made of it; `corpus` never is.
            In `text` of `paragraphs` and `spans` a phrase is found over a line's end, too:
            `text LIKE '%law enforcement cooperation%'`.
            """;

    private static final String FILL = """

            ### How often each is filled

            Per cent of the records of the invented sample by form of header, with the number of records: 100 is all and 0 is none
            of them. A partial record is an extract, whose header is lost.
            """;

    private final StringBuilder page = new StringBuilder();
    private final ColumnFill fill;

    private ColumnsPage(ColumnFill fill) {
        this.fill = fill;
    }

    static String of(ColumnFill fill) {
        ColumnsPage page = new ColumnsPage(fill);
        page.cables();
        page.fill();
        page.issues();
        for (StoredTable table : StoredTable.values()) {
            if (table != StoredTable.CABLES) {
                page.table(table);
            }
        }
        page.page.append(VIEWS);
        page.added();
        for (View view : View.values()) {
            page.view(view);
        }
        return page.page.toString();
    }

    private void cables() {
        page.append(INTRODUCTION.formatted(String.format(Locale.ROOT, "%,d", fill.cables(null))));
        for (ColumnGroup group : CableColumns.GROUPS) {
            page.append("\n### ").append(group.title()).append("\n\n");
            head("column", "type", "meaning", "source", "example", "filled");
            for (CableColumn column : group.columns()) {
                row(
                        code(column.name()),
                        type(column.type()),
                        column.meaning(),
                        column.source(),
                        code(column.example()),
                        fill.percent(column, null) + " %");
                fields(column.name(), column.type(), 3);
            }
        }
    }

    private void fill() {
        page.append(FILL).append('\n');
        List<@Nullable HeaderKind> kinds = new ArrayList<>(List.of(HeaderKind.values()));
        kinds.add(null);
        head(Stream.concat(
                        Stream.of("column"),
                        kinds.stream()
                                .map(kind -> (kind == null ? "all" : kind.label()) + " (" + fill.cables(kind) + ")"))
                .toArray(String[]::new));
        for (CableColumn column : CableColumns.ALL) {
            row(Stream.concat(Stream.of(code(column.name())), kinds.stream().map(kind -> fill.percent(column, kind)))
                    .toArray(String[]::new));
        }
    }

    private void issues() {
        page.append("\n### Issues\n\nWhat the column `issues` says of a cable.\n\n");
        head("issue", "meaning");
        for (Issue issue : Issue.values()) {
            row(code(issue.name()), issue.meaning());
        }
    }

    private void table(StoredTable table) {
        page.append("\n## ").append(table.label()).append("\n\n");
        page.append(table.meaning()).append(".\n\n");
        head("column", "type", "meaning");
        for (StoredColumn column : table.columns()) {
            row(code(column.name()), type(column.type()), column.meaning());
            fields(column.name(), column.type(), 0);
        }
    }

    private void added() {
        page.append("\n### cables in SQL\n\n");
        page.append("The columns of the [table](#cables), and what statistics group by.\n\n");
        head("column", "type", "meaning");
        for (ColumnType.Field column : View.ADDED) {
            row(code(column.name()), type(column.type()), column.meaning());
        }
    }

    private void view(View view) {
        page.append("\n### ").append(view.label()).append("\n\n");
        page.append(view.meaning()).append(".");
        if (view.columns().isEmpty()) {
            page.append(" The columns are those of [cables](#cables-in-sql).\n");
            return;
        }
        page.append("\n\n");
        head("column", "type", "meaning");
        for (ColumnType.Field column : view.columns()) {
            row(code(column.name()), type(column.type()), column.meaning());
        }
    }

    /** A row for each field of a struct, whose cells beside name, type and meaning are empty. */
    private void fields(String name, ColumnType type, int empty) {
        if (type instanceof ColumnType.ListOf list) {
            fields(name + "[]", list.element(), empty);
        } else if (type instanceof ColumnType.StructOf struct) {
            for (ColumnType.Field field : struct.fields()) {
                String full = name + "." + field.name();
                Stream<String> cells = Stream.of(code(full), type(field.type()), field.meaning());
                row(Stream.concat(cells, Collections.nCopies(empty, "").stream())
                        .toArray(String[]::new));
                fields(full, field.type(), empty);
            }
        }
    }

    private void head(String... names) {
        row(names);
        page.append("|").append("---|".repeat(names.length)).append('\n');
    }

    private void row(String... cells) {
        page.append("| ")
                .append(String.join(" | ", cells).replaceAll(" {2,}", " "))
                .append(" |\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    /** A struct's fields have rows of their own. */
    private static String type(ColumnType type) {
        return code(type.label().replaceFirst("struct<.*>", "struct").replaceFirst("^list<struct$", "list<struct>"));
    }
}
