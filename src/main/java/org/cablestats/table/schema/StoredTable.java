package org.cablestats.table.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.iceberg.Schema;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.jspecify.annotations.Nullable;

/** The tables of a warehouse. */
public enum StoredTable {
    CABLES("One row per canonical cable", CableColumns.ALL),
    REJECTS("One row per rejected record of a load", LoadTables.RejectRow.class),
    DUPLICATES("One row per record of a cable of which a load kept another version", LoadTables.DuplicateRow.class),
    IGNORED("One row per file that a load passed over: it has no record", LoadTables.IgnoredRow.class),
    LOADS("One row per load", LoadTables.LoadRow.class),
    POSTS("One row per origin of the corpus", ReferenceTables.PostRow.class),
    TAGS("One row per code of State's TAGS vocabulary", ReferenceTables.TagRow.class),
    TOPICS("One row per topic of the dictionary", ReferenceTables.TopicRow.class),
    PHRASES("One row per phrase of the dictionary", ReferenceTables.PhraseRow.class),
    MODELS("One row per model of topics that was learned from tagged cables", LearnedTables.ModelRow.class),
    MODEL_TOPICS("One row per model and topic that it could learn", LearnedTables.ModelTopicRow.class),
    MODEL_TERMS("One row per model, topic and term: which words it learned", LearnedTables.ModelTermRow.class),
    EVALUATIONS("One row per evaluation of topics against tags, method and topic", LearnedTables.EvaluationRow.class),
    THEMES("One row per discovery and theme that nobody named", LearnedTables.ThemeRow.class),
    EXPECTED_LEVELS(
            "One row per learning and cable that it learned from: the level that its content lets expect",
            LearnedTables.ExpectedLevelRow.class);

    /**
     * Version of the columns that this program knows: 2 added {@code raw}. Raised with every change of a column, so that a program that
     * does not know the change refuses the warehouse and neither misreads it nor leaves the new column empty.
     */
    public static final int SCHEMA = 10;

    /** The version that last changed a column of the cables: rows that an earlier program wrote lack it. */
    public static final int SCHEMA_OF_CABLES = 9;

    /** Facts that the program brings; the current ones, without history. */
    public static final List<StoredTable> REFERENCE = List.of(POSTS, TAGS, TOPICS, PHRASES);

    /** All but the cables. */
    public static final List<StoredTable> BESIDE_CABLES =
            Arrays.stream(values()).filter(table -> table != CABLES).toList();

    /** The catalog's name in Spark. */
    public static final String CATALOG = "cablestats";

    public static final Namespace NAMESPACE = Namespace.of("corpus");

    private final String meaning;

    // The list is a copy that nobody can change; the checker does not see it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<StoredColumn> columns;

    // Null of the cables, whose rows are made column by column.
    private final @Nullable Class<? extends Record> row;

    StoredTable(String meaning, List<? extends StoredColumn> columns) {
        this.meaning = meaning;
        this.columns = List.copyOf(columns);
        this.row = null;
    }

    StoredTable(String meaning, Class<? extends Record> row) {
        this.meaning = meaning;
        this.columns = List.copyOf(RowShape.of(row).columns());
        this.row = row;
    }

    /** The table whose rows are records of a class. */
    public static StoredTable of(Class<? extends Record> row) {
        return Arrays.stream(values())
                .filter(table -> row.equals(table.row))
                .findFirst()
                .orElseThrow();
    }

    /** The class of its rows. */
    public Class<? extends Record> row() {
        return Objects.requireNonNull(row, "cables are no records");
    }

    /** The bare name in SQL. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one row stands for: a sentence for readers. */
    public String meaning() {
        return meaning;
    }

    /** The columns, in their order. */
    public List<StoredColumn> columns() {
        return columns;
    }

    /** Names of the columns, in their order. */
    public List<String> columnNames() {
        return columns.stream().map(StoredColumn::name).toList();
    }

    public Schema schema() {
        return IcebergTypes.schema(columns);
    }

    public TableIdentifier identifier() {
        return TableIdentifier.of(NAMESPACE, label());
    }

    /** The full name in SQL, catalog and namespace included: its current rows. */
    public String qualified() {
        return CATALOG + "." + identifier();
    }
}
