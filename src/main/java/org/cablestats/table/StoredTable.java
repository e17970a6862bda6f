package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.BOOLEAN;
import static org.cablestats.table.ColumnType.Scalar.DOUBLE;
import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.LONG;
import static org.cablestats.table.ColumnType.Scalar.STRING;

import java.util.List;
import java.util.Locale;
import org.apache.iceberg.Schema;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.types.StructType;

/** The tables of a warehouse. */
public enum StoredTable {
    CABLES("One row per canonical cable", List.copyOf(CableColumns.ALL)),
    REJECTS(
            "One row per rejected record of a load",
            List.of(
                    column("load_id", INT, "Ordinal of the load"),
                    column("source_file", STRING, "File that the record stands in"),
                    column("source_position", LONG, "First byte of the record in that file"),
                    column("length", LONG, "Bytes of the record"),
                    column("reason", STRING, "Why it could not be read"),
                    column("excerpt", STRING, "Its first bytes as text"))),
    DUPLICATES(
            "One row per record of a cable of which a load kept another version",
            List.of(
                    column("load_id", INT, "Ordinal of the load"),
                    column("id", STRING, "Canonical reference id"),
                    column("raw_id", STRING, "Reference id as in the source"),
                    column("source_file", STRING, "File that the record stands in"),
                    column("source_position", LONG, "First byte of the record in that file"),
                    column("length", LONG, "Bytes of the record; null for a replaced row"),
                    column(
                            "reason",
                            STRING,
                            "merged, repeated or version; replaced: merged, but the row of an earlier load"),
                    column("survivor_raw_id", STRING, "Reference id, as in the source, of the version that stays"),
                    column("survivor_file", STRING, "File that the version that stays stands in"),
                    column("survivor_position", LONG, "First byte of that version in that file"))),
    IGNORED(
            "One row per file that a load passed over: it has no record",
            List.of(
                    column("load_id", INT, "Ordinal of the load"),
                    column("source_file", STRING, "File, also one in an archive"),
                    column("length", LONG, "Bytes of the file"),
                    column("reason", STRING, "Why it was passed over"))),
    LOADS(
            "One row per load",
            List.of(
                    column("ordinal", INT, "1, 2, 3 ...: what --snapshot takes"),
                    column("state", STRING, "published, unchanged, stopped or rolled_back"),
                    column("read", LONG, "Records of the input: the sum of the next five"),
                    column("new", LONG, "Cables that were not in the table"),
                    column("updated", LONG, "Cables replaced by a later release or a better version"),
                    column("unchanged", LONG, "Cables that were in the table already"),
                    column("duplicate", LONG, "Records of a cable of which another version stays"),
                    column("rejected", LONG, "Records that could not be read"),
                    column("cables", LONG, "Rows of cables afterwards"),
                    column("corpus_digest", STRING, "SHA-256 over the sorted pairs of id and content digest"),
                    column("inputs", inputs(), "What was read, file by file or folder by folder"),
                    column("dictionary_digest", STRING, "SHA-256 of the topic dictionary"),
                    column("program_version", STRING, "Version of the program"),
                    column("seconds", new ColumnType.MapOf(DOUBLE), "Duration of each step"),
                    column(
                            "ignored",
                            new ColumnType.MapOf(LONG),
                            "Number of files that were passed over, by reason; no records"))),
    POSTS(
            "One row per origin of the corpus",
            List.of(
                    column("origin", STRING, "Post or office as the source writes it"),
                    column("station", STRING, "Station in reference ids"),
                    column("post", STRING, "City"),
                    column("country", STRING, "ISO 3166-1 alpha-2"),
                    column("bureau", STRING, "Bureau of the State Department as of 2007 to 2010"),
                    column("latitude", DOUBLE, "Degrees north"),
                    column("longitude", DOUBLE, "Degrees east"),
                    column("country_name", STRING, "The country in words"))),
    TAGS(
            "One row per code of State's TAGS vocabulary",
            List.of(
                    column("tag", STRING, "Code"),
                    column("kind", STRING, "subject, program, geographic or organisation"),
                    column("meaning", STRING, "What it stands for; null where unknown"),
                    column("country", STRING, "ISO 3166-1 alpha-2 of a geographic code"))),
    TOPICS(
            "One row per topic of the dictionary",
            List.of(
                    column("topic", STRING, "Id, as in cables.topics"),
                    column("label", STRING, "Name for readers"),
                    column("generic", BOOLEAN, "Whether it is assigned by tags only"),
                    column("about", STRING, "What belongs to it and what does not"))),
    PHRASES(
            "One row per phrase of the dictionary",
            List.of(
                    column("topic", STRING, "Id of its topic"),
                    column("phrase", STRING, "As written, and as in the evidence of cables.topics"),
                    column("weight", DOUBLE, "Points of its first occurrence, 0.5 to 5"),
                    column("subtopic", STRING, "Part of the topic that it belongs to; null where it belongs to none"),
                    column("subtopic_label", STRING, "That part's name for readers"),
                    column("body", STRING, "Body that it names, for example Frontex; null where it names none"),
                    column("example", STRING, "Words in which it is found"))),
    MODELS("One row per model of topics that was learned from tagged cables", LearnedColumns.MODELS),
    MODEL_TOPICS("One row per model and topic that it could learn", LearnedColumns.MODEL_TOPICS),
    MODEL_TERMS("One row per model, topic and term: which words it learned", LearnedColumns.MODEL_TERMS),
    EVALUATIONS("One row per evaluation of topics against tags, method and topic", LearnedColumns.EVALUATIONS),
    THEMES("One row per discovery and theme that nobody named", LearnedColumns.THEMES);

    /** Facts that the program brings; the current ones, without history. */
    public static final List<StoredTable> REFERENCE = List.of(POSTS, TAGS, TOPICS, PHRASES);

    /** The catalog's name in Spark. */
    public static final String CATALOG = "cablestats";

    static final Namespace NAMESPACE = Namespace.of("corpus");

    private final String meaning;

    // The list is a copy that nobody can change; the checker does not see it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<StoredColumn> columns;

    StoredTable(String meaning, List<? extends StoredColumn> columns) {
        this.meaning = meaning;
        this.columns = List.copyOf(columns);
    }

    /** The bare name in SQL. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one row stands for: a sentence for readers. */
    String meaning() {
        return meaning;
    }

    /** The columns, in their order. */
    List<StoredColumn> columns() {
        return columns;
    }

    /** Names of the columns, in their order. */
    List<String> columnNames() {
        return columns.stream().map(StoredColumn::name).toList();
    }

    /** Columns as Spark sees them. */
    public StructType sparkSchema() {
        return SparkSchemaUtil.convert(schema());
    }

    Schema schema() {
        return IcebergTypes.schema(columns);
    }

    TableIdentifier identifier() {
        return TableIdentifier.of(NAMESPACE, label());
    }

    /** The full name in SQL, catalog and namespace included: its current rows. */
    public String qualified() {
        return CATALOG + "." + identifier();
    }

    private static ColumnType inputs() {
        return new ColumnType.ListOf(ColumnType.StructOf.of(
                new ColumnType.Field("name", STRING, "File, folder or archive as it was named"),
                new ColumnType.Field("files", LONG, "Number of files"),
                new ColumnType.Field("bytes", LONG, "Their bytes"),
                new ColumnType.Field(
                        "digest", STRING, "SHA-256 over the records in their order: file, place, what each says")));
    }

    private static StoredColumn column(String name, ColumnType type, String meaning) {
        return new PlainColumn(name, type, meaning);
    }
}
