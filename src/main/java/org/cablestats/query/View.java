package org.cablestats.query;

import static org.cablestats.table.schema.ColumnType.Scalar.BOOLEAN;
import static org.cablestats.table.schema.ColumnType.Scalar.DOUBLE;
import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;
import static org.cablestats.table.schema.ColumnType.Scalar.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.table.schema.ColumnType.Field;

/** What a question finds beside the stored tables: made of them whenever it is asked. */
public enum View {
    CORPUS("All cables of the snapshot, whatever the selection: what `cables` is a selection of", List.of()),
    CABLES_OF_ANY_TOPIC(
            "The cables of the selection whatever they are about: what a topic's share is a share of", List.of()),
    PARAGRAPHS(
            "One row per numbered paragraph of a cable of the selection",
            part(
                    new Field("number", INT, "Number as printed"),
                    new Field("mark", STRING, "Portion mark; null where it has none"))),
    SPANS(
            "One row per part of a cable of the selection that its form sets apart",
            part(new Field("kind", STRING, "attention, heading, summary, comment, note, quotation or signature"))),
    CABLE_TOPICS(
            "One row per cable of the selection and topic that it is about",
            List.of(
                    id(),
                    topicId(),
                    topic(),
                    new Field("generic", BOOLEAN, "Whether tags alone assign the topic"),
                    new Field("source", STRING, "tag, text, both or model: what says so"),
                    new Field("confidence", DOUBLE, "How sure it is, 0 to 1"),
                    new Field("by_tag", BOOLEAN, "Whether the source is tag or both"),
                    new Field("by_text", BOOLEAN, "Whether the source is text or both"),
                    new Field("by_model", BOOLEAN, "Whether only a learned model says so"),
                    new Field("evidence", evidence(), "Phrases and tags that show it, as in cables.topics"))),
    TOPIC_EVIDENCE(
            "One row per cable of the selection, topic of it, and phrase or tag that shows the topic",
            List.of(
                    id(),
                    topicId(),
                    topic(),
                    new Field("phrase", STRING, "As the dictionary writes it; a tag as TAGS: SNAR"),
                    new Field("occurrences", INT, "How often it occurs"),
                    new Field("points", DOUBLE, "What it adds to the topic's score"),
                    new Field("weight", DOUBLE, "Weight of the phrase, 0.5 to 5; null of a tag"),
                    new Field("subtopic_id", STRING, "Part of the topic that it belongs to; null where to none"),
                    new Field("subtopic", STRING, "That part's name for readers"),
                    new Field("body", STRING, "Body that it names; null where it names none"))),
    CABLE_SUBTOPICS(
            "One row per cable of the selection and part of a topic that it is about: a phrase of weight 3, or two of any, show it",
            List.of(
                    id(),
                    topicId(),
                    topic(),
                    new Field("subtopic_id", STRING, "Id of the part, unique within its topic"),
                    new Field("subtopic", STRING, "Its name for readers"))),
    CHOSEN_TOPICS(
            "One row per topic that the selection asks for; all topics where it asks for none", List.of(topicId())),
    SNAPSHOT(
            "One row: the state that is asked",
            List.of(
                    new Field("ordinal", INT, "Ordinal of the load that published it"),
                    new Field("dictionary_digest", STRING, "SHA-256 of the topic dictionary that gave its topics"),
                    new Field("model", INT, "Ordinal of the learned model that was asked, too; 0 where none was")));

    private final String meaning;

    // The list is a copy that nobody can change; the checker does not see it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Field> columns;

    View(String meaning, List<Field> columns) {
        this.meaning = meaning;
        this.columns = List.copyOf(columns);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    /** Its columns; empty where they are those of {@code cables}. */
    public List<Field> columns() {
        return columns;
    }

    private static Field id() {
        return new Field("id", STRING, "Canonical reference id of the cable");
    }

    private static Field topicId() {
        return new Field("topic_id", STRING, "Id of the topic");
    }

    private static Field topic() {
        return new Field("topic", STRING, "The topic's name for readers; its id where the dictionary has none");
    }

    /** The columns of a part of a cable, with those of its kind. */
    private static List<Field> part(Field... ofKind) {
        List<Field> columns = new ArrayList<>(List.of(
                id(),
                new Field("created", TIMESTAMP, "When the cable was sent, UTC"),
                new Field("origin", STRING, "Post or office as the source writes it"),
                new Field("classification", STRING, "Level of the cable")));
        columns.addAll(List.of(ofKind));
        columns.addAll(List.of(
                new Field("start", INT, "Its first character in the body"),
                new Field("end", INT, "The character after its last"),
                new Field("text", STRING, "Its words with one blank wherever there is white space: for searching"),
                new Field("lines", STRING, "Its words with the lines as they are printed")));
        return columns;
    }

    /** As the column of the cables has it. */
    private static ColumnType evidence() {
        ColumnType topics = CableColumns.ALL.stream()
                .filter(column -> column.name().equals("topics"))
                .findFirst()
                .orElseThrow()
                .type();
        ColumnType.StructOf one = (ColumnType.StructOf) ((ColumnType.ListOf) topics).element();
        return one.fields().stream()
                .filter(field -> field.name().equals("evidence"))
                .findFirst()
                .orElseThrow()
                .type();
    }
}
