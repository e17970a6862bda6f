package org.cablestats.query;

import static org.cablestats.table.schema.ColumnType.Scalar.BOOLEAN;
import static org.cablestats.table.schema.ColumnType.Scalar.DATE;
import static org.cablestats.table.schema.ColumnType.Scalar.DOUBLE;
import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.LONG;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;
import static org.cablestats.table.schema.ColumnType.Scalar.TIMESTAMP;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cablestats.table.schema.ColumnType.Field;
import org.cablestats.table.schema.SnapshotRow;

/** What a question finds beside the stored tables: made of them whenever it is asked. */
public enum View {
    CORPUS("All cables of the snapshot, whatever the selection: what `cables` is a selection of", List.of()),
    CABLES_OF_ANY_TOPIC(
            "The cables of the selection whatever they are about: what a topic's share is a share of", List.of()),
    MEDIAN_DAY(
            "One row: the middle of the selection, whatever its cables are about",
            List.of(new Field(
                    "day", DATE, "First day by which half of the dated cables were sent; null where none has a date"))),
    WEEKLY_TRAFFIC(
            "One row per week with dated cables of the selection, whatever they are about: what a burst is a share of",
            List.of(
                    new Field("week", DATE, "Monday that begins it, UTC"),
                    new Field("all_cables", LONG, "Number of its cables"))),
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
            ofCable(
                    topicId(),
                    topic(),
                    new Field("generic", BOOLEAN, "Whether tags alone assign the topic"),
                    isChosen(),
                    source(),
                    confidence(),
                    byTag(),
                    byText(),
                    byModel())),
    CABLE_SPECIFIC_TOPICS(
            "One row per cable of the selection and topic that is not generic; of a cable without one, a row whose topic is null",
            ofCable(topicId(), topic(), isChosen(), source(), confidence(), byTag(), byText(), byModel())),
    TOPIC_PAIRS(
            "One row per cable of the selection and two topics of it that are not generic, each pair both ways round",
            ofCable(
                    topicId(),
                    isChosen(),
                    new Field("other_topic_id", STRING, "Id of the other topic"),
                    new Field("by_tag", BOOLEAN, "Whether tags say both"),
                    new Field("by_text", BOOLEAN, "Whether the text says both"),
                    new Field("by_model", BOOLEAN, "Whether only a learned model says one of them"))),
    TOPIC_EVIDENCE(
            "One row per cable of the selection, topic of it, and phrase or tag that shows the topic",
            ofCable(
                    topicId(),
                    topic(),
                    isChosen(),
                    new Field("phrase", STRING, "As the dictionary writes it; a tag as TAGS: SNAR"),
                    new Field("occurrences", INT, "How often it occurs"),
                    new Field("points", DOUBLE, "What it adds to the topic's score"),
                    new Field("weight", DOUBLE, "Weight of the phrase, 0.5 to 5; null of a tag"),
                    new Field("subtopic_id", STRING, "Part of the topic that it belongs to; null where to none"),
                    new Field("subtopic", STRING, "That part's name for readers"),
                    new Field("body", STRING, "Body that it names; null where it names none"))),
    CABLE_SUBTOPICS(
            "One row per cable of the selection and part of a topic that it is about: a phrase of weight 3, or two of any, show it",
            ofCable(
                    topicId(),
                    topic(),
                    isChosen(),
                    new Field("subtopic_id", STRING, "Id of the part, unique within its topic"),
                    new Field("subtopic", STRING, "Its name for readers"))),
    CABLE_TAGS(
            "One row per cable of the selection and tag; of a cable without one, a row whose tag is null",
            ofCable(
                    new Field("tag", STRING, "One of State's TAGS, repaired"),
                    new Field("kind", STRING, "As the table tags has it; null of a tag that it lacks"),
                    new Field("meaning", STRING, "As the table tags has it; null of a tag that it lacks"),
                    new Field(
                            "tagged_country", STRING, "Country that it stands for, ISO 3166-1 alpha-2; null of most"))),
    CABLE_TAG_KINDS(
            "One row per cable of the selection and kind of its tags",
            ofCable(new Field(
                    "kind", STRING, "As the table tags has it; other of unknown tags, none where there is no tag"))),
    CABLE_TAG_COUNTRIES(
            "One row per cable of the selection and country that its tags name; of a cable without one, a row whose country is null",
            ofCable(
                    new Field("tagged_country", STRING, "Country, ISO 3166-1 alpha-2"),
                    new Field("tagged_country_name", STRING, "The country in words"))),
    CABLE_CAPTIONS(
            "One row per cable of the selection and handling caption; of a cable without one, a row whose caption is null",
            ofCable(new Field("caption", STRING, "Handling caption"))),
    CABLE_REASONS(
            "One row per cable of the selection and reason for its classification; of a cable without one, a row whose reason is null",
            ofCable(new Field("reason", STRING, "Letter of section 1.4 of the executive order"))),
    CABLE_ISSUES(
            "One row per cable of the selection and issue; of a cable without one, a row whose issue is null",
            ofCable(new Field("issue", STRING, "What a reader should know"))),
    CABLE_REFERENCES(
            "One row per cable of the selection and cable that it refers to",
            ofCable(new Field("cited_cable", STRING, "Canonical reference id of the other cable"))),
    CABLE_ADDRESSEES(
            "One row per cable of the selection and addressee; of a cable without one, as an extract, no row",
            ofCable(
                    new Field("addressee", STRING, "Plain-language address, as printed; null where there is none"),
                    new Field("kind", STRING, "action or information"),
                    new Field("addressee_precedence", STRING, "Word of precedence on the addressee's line"))),
    FILLED_FIELDS(
            "One row per column of the table of cables and form of the header, of the selection; the form all stands for all of them",
            List.of(
                    new Field("place", INT, "Place of the column in the table, from 0"),
                    new Field("field", STRING, "Name of the column"),
                    new Field("header_kind", STRING, "Form of the header, unknown or all"),
                    new Field("cables", LONG, "Number of cables with this form of header"),
                    new Field("filled", LONG, "Those with a value that is no empty list, map or text"))),
    CHOSEN_TOPICS(
            "One row per topic that the selection asks for; all topics where it asks for none", List.of(topicId())),
    SNAPSHOT("One row: the state that is asked", SnapshotRow.columns());

    /** What the cables have in SQL beside the columns of the table: {@code cables}, {@code corpus} and {@code cables_of_any_topic}. */
    public static final List<Field> ADDED = List.of(
            new Field("day", DATE, "Day of created, UTC; null where only the month is known"),
            new Field("day_or_mid_month", DATE, "The same, or the middle of the month where no more is known"),
            new Field("month", DATE, "First day of the month of created"),
            new Field("day_of_week", INT, "1 for Monday to 7 for Sunday; null where the day is unknown"),
            new Field("hour", INT, "Hour of created, 0 to 23, UTC; null where the time of the day is unknown"),
            new Field(
                    "local_day_of_week",
                    INT,
                    "1 for Monday to 7 for Sunday, where the post is; null where it has no utc_offset"),
            new Field("local_hour", INT, "Hour on the clock of the post, 0 to 23; null where it has no utc_offset"),
            isClassified(),
            new Field("country_name", STRING, "The country of the post in words"),
            new Field(
                    "id_year",
                    INT,
                    "Year of the id, in which a station's serial numbers begin anew; null where the id has no known form"),
            new Field("topic_count", INT, "Number of topics"),
            new Field("reference_count", INT, "Number of cables that it refers to"));

    /** Those that are made of others, in SQL. */
    static final Set<View> DERIVED = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(CORPUS, CABLES_OF_ANY_TOPIC, CHOSEN_TOPICS, SNAPSHOT)));

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

    /** This one and those that are made of it. */
    Set<View> withParts() {
        return switch (this) {
            case CABLE_TOPICS -> EnumSet.of(this, CABLE_SPECIFIC_TOPICS);
            case TOPIC_EVIDENCE -> EnumSet.of(this, CABLE_SUBTOPICS);
            case CABLE_TAGS -> EnumSet.of(this, CABLE_TAG_KINDS, CABLE_TAG_COUNTRIES);
            default -> EnumSet.of(this);
        };
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

    /** What a row says of its cable, and then its own columns. */
    private static List<Field> ofCable(Field... own) {
        List<Field> columns = new ArrayList<>(List.of(
                id(),
                new Field("created", TIMESTAMP, "When the cable was sent, UTC"),
                new Field("day", DATE, "Day on which it was sent, UTC; null where only the month is known"),
                new Field("month", DATE, "First day of the month in which it was sent"),
                new Field("year", INT, "Year in which it was sent; of its id where created is unknown"),
                new Field("origin", STRING, "Post or office as the source writes it"),
                new Field("post", STRING, "City of the post"),
                new Field("country", STRING, "Country of the post, ISO 3166-1 alpha-2"),
                new Field("country_name", STRING, "The country in words"),
                new Field("bureau", STRING, "Bureau to which the post belongs"),
                new Field("classification", STRING, "Level of the cable"),
                isClassified()));
        columns.addAll(List.of(own));
        return columns;
    }

    private static Field isClassified() {
        return new Field(
                "is_classified", BOOLEAN, "Whether the level is RESTRICTED or above; null where it is unknown");
    }

    private static Field isChosen() {
        return new Field(
                "is_chosen", BOOLEAN, "Whether the selection asks for the topic; all topics where it asks for none");
    }

    private static Field source() {
        return new Field("source", STRING, "tag, text, both or model: what says so");
    }

    private static Field confidence() {
        return new Field("confidence", DOUBLE, "How sure it is, 0 to 1");
    }

    private static Field byTag() {
        return new Field("by_tag", BOOLEAN, "Whether the source is tag or both");
    }

    private static Field byText() {
        return new Field("by_text", BOOLEAN, "Whether the source is text or both");
    }

    private static Field byModel() {
        return new Field("by_model", BOOLEAN, "Whether only a learned model says so");
    }
}
