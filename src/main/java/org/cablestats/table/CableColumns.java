package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.DATE;
import static org.cablestats.table.ColumnType.Scalar.DOUBLE;
import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.LONG;
import static org.cablestats.table.ColumnType.Scalar.STRING;
import static org.cablestats.table.ColumnType.Scalar.TIMESTAMP;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cablestats.cable.Content;
import org.cablestats.cable.Dates;
import org.cablestats.cable.Identity;
import org.cablestats.cable.Message;
import org.cablestats.cable.Paragraph;
import org.cablestats.cable.Place;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.Recipient;
import org.cablestats.cable.Secrecy;
import org.cablestats.cable.Transmission;
import org.cablestats.table.ColumnType.Field;
import org.cablestats.table.ColumnType.ListOf;
import org.cablestats.table.ColumnType.MapOf;
import org.cablestats.table.ColumnType.StructOf;
import org.cablestats.topic.TopicMatch;
import org.jspecify.annotations.Nullable;

/**
 * The schema of the table {@code cables}: each column's name, type, meaning and value, in one place. The stored rows, the
 * column comments and the JSON of a parsed record all come from this list.
 */
public final class CableColumns {
    private static final ListOf TEXTS = new ListOf(STRING);

    private static final ListOf RECIPIENTS =
            listOf(field("routing", STRING), field("name", STRING), field("precedence", STRING), field("number", INT));

    private static final ListOf EVIDENCE =
            listOf(field("phrase", STRING), field("count", INT), field("points", DOUBLE));

    private static final ListOf TOPICS = listOf(
            field("topic", STRING), field("source", STRING), field("confidence", DOUBLE), field("evidence", EVIDENCE));

    private static final ListOf PARAGRAPHS =
            listOf(field("number", INT), field("mark", STRING), field("start", INT), field("end", INT));

    private static final StructOf RAW = new StructOf(List.of(
            field("created", TIMESTAMP),
            field("clock", STRING),
            field("classification", STRING),
            field("cites", TEXTS),
            field("issues", TEXTS)));

    /** All columns, in the order of the table. */
    public static final List<CableColumn> ALL = List.of(
            identity("id", STRING, "Canonical reference id: after the id corrections, then the aliases", Identity::id),
            identity("raw_id", STRING, "Reference id as in the source", Identity::rawId),
            column(
                    "year",
                    INT,
                    "Year of created; of the id where created is unknown",
                    row -> row.cable().year()),
            identity("station", STRING, "Station of the id; key of the post", Identity::station),
            identity("serial", INT, "Serial number of the id", Identity::serial),
            dates("created", TIMESTAMP, "When the cable was sent, UTC, to the minute", Dates::created),
            dates("released", TIMESTAMP, "When the page was released, UTC; null where unknown", Dates::released),
            dates("date_time_group", STRING, "Date-time group as printed in the header", Dates::dateTimeGroup),
            place("origin", STRING, "Post or office as the source writes it; null where it names none", Place::origin),
            place("post", STRING, "City of the post", Place::post),
            place("country", STRING, "Country of the post, ISO 3166-1 alpha-2", Place::country),
            place("bureau", STRING, "Bureau of the State Department as of 2007 to 2010", Place::bureau),
            secrecy(
                    "classification",
                    STRING,
                    "One of eight levels; null where the source's is unknown",
                    CableColumns::level),
            secrecy("captions", TEXTS, "Handling captions, in the order of the text", Secrecy::captions),
            secrecy("executive_order", STRING, "Number of the executive order as printed", Secrecy::executiveOrder),
            secrecy("declassify_on", DATE, "Date of declassification", Secrecy::declassifyOn),
            secrecy("declassify_rule", STRING, "Rule of declassification where it is no date", Secrecy::declassifyRule),
            secrecy("reasons", TEXTS, "Reasons for classification: letters of section 1.4 or 1.5", Secrecy::reasons),
            secrecy("portion_marks", new MapOf(INT), "Paragraphs by portion mark", Secrecy::portionMarks),
            message(
                    "header_kind",
                    STRING,
                    "Form of the header",
                    message -> message.headerKind().label()),
            message("precedence", STRING, "Precedence letters of the date-time line", Message::precedence),
            transmission("transmission_id", STRING, "Channel and number of the transmission", Transmission::id),
            transmission(
                    "transmission_precedence",
                    STRING,
                    "Precedence letters for action and information addressees",
                    Transmission::precedence),
            transmission("routing", TEXTS, "Routing indicators of the stations it went to", Transmission::routing),
            transmission(
                    "originator", STRING, "Routing indicator of the transmitting station", Transmission::originator),
            transmission(
                    "transmission_serial", INT, "Serial number as sent: its last four digits", Transmission::serial),
            transmission(
                    "transmission_time",
                    STRING,
                    "Day of the year, hour and minute of the transmission",
                    Transmission::time),
            transmission("signals", STRING, "Operating signals behind the date-time group", Transmission::signals),
            message("section", INT, "Number of this section", Message::section),
            message("sections", INT, "Number of sections", Message::sections),
            message("sender", STRING, "Name after FM", Message::sender),
            message("recipients", RECIPIENTS, "Action addressees", message -> addressees(message.recipients())),
            message("info_recipients", RECIPIENTS, "Information addressees", m -> addressees(m.infoRecipients())),
            message(
                    "exempted",
                    RECIPIENTS,
                    "Addressees of a collective who do not get it",
                    m -> addressees(m.exempted())),
            message("subject", STRING, "Subject on one line", Message::subject),
            content(
                    "body_length",
                    INT,
                    "Characters of the body",
                    content -> content.body().length()),
            content("words", INT, "Words of the text", Content::words),
            content(
                    "paragraph_count",
                    INT,
                    "Numbered paragraphs",
                    content -> content.paragraphs().size()),
            content("page_markers", INT, "Page markers taken out of the text", Content::pageMarkers),
            content("broken_words", INT, "Words that the source broke and the text joins", Content::brokenWords),
            column(
                    "tags",
                    TEXTS,
                    "TAGS, repaired, each once; unknown ones kept",
                    row -> row.cable().tags()),
            column(
                    "raw_tags",
                    TEXTS,
                    "TAGS as split, before repair",
                    row -> row.cable().rawTags()),
            column("topics", TOPICS, "Topics with what says so, how sure, and the words", CableColumns::topics),
            column(
                    "cites",
                    TEXTS,
                    "Canonical ids of the cables referred to",
                    row -> row.cable().cites()),
            content("header", STRING, "Header exactly as in the source", Content::header),
            content("body", STRING, "Body exactly as in the source", Content::body),
            content("paragraphs", PARAGRAPHS, "Numbered paragraphs: offsets in the body", CableColumns::paragraphs),
            column(
                    "issues",
                    TEXTS,
                    "What a reader should know: repairs, contradictions, unknowns",
                    CableColumns::issues),
            column(
                    "raw",
                    RAW,
                    "What the source gave and the other columns do not show: see load --reparse",
                    CableColumns::raw),
            column("source_file", STRING, "File that the record stands in", StoredCable::sourceFile),
            column("source_position", LONG, "First byte of the record in that file", StoredCable::sourcePosition),
            identity("content_digest", STRING, "SHA-256 of what the cable says", Identity::contentDigest),
            column("load_id", INT, "Ordinal of the load that wrote the row", StoredCable::loadId));

    private CableColumns() {}

    private static CableColumn column(
            String name, ColumnType type, String meaning, Function<StoredCable, @Nullable Object> value) {
        return new CableColumn(name, type, meaning, value);
    }

    private static CableColumn identity(
            String name, ColumnType type, String meaning, Function<Identity, @Nullable Object> value) {
        return column(name, type, meaning, row -> value.apply(row.cable().identity()));
    }

    private static CableColumn dates(
            String name, ColumnType type, String meaning, Function<Dates, @Nullable Object> value) {
        return column(name, type, meaning, row -> value.apply(row.cable().dates()));
    }

    private static CableColumn place(
            String name, ColumnType type, String meaning, Function<Place, @Nullable Object> value) {
        return column(name, type, meaning, row -> value.apply(row.cable().place()));
    }

    private static CableColumn secrecy(
            String name, ColumnType type, String meaning, Function<Secrecy, @Nullable Object> value) {
        return column(name, type, meaning, row -> value.apply(row.cable().secrecy()));
    }

    private static CableColumn message(
            String name, ColumnType type, String meaning, Function<Message, @Nullable Object> value) {
        return column(name, type, meaning, row -> value.apply(row.cable().message()));
    }

    private static CableColumn transmission(
            String name, ColumnType type, String meaning, Function<Transmission, @Nullable Object> value) {
        return message(name, type, meaning, message -> value.apply(message.transmission()));
    }

    private static CableColumn content(
            String name, ColumnType type, String meaning, Function<Content, @Nullable Object> value) {
        return column(name, type, meaning, row -> value.apply(row.cable().content()));
    }

    private static @Nullable Object level(Secrecy secrecy) {
        return secrecy.classification() == null
                ? null
                : secrecy.classification().label();
    }

    private static List<List<@Nullable Object>> addressees(List<Recipient> recipients) {
        return recipients.stream()
                .map(to -> struct(to.routing(), to.name(), to.precedence(), to.number()))
                .toList();
    }

    private static List<List<@Nullable Object>> topics(StoredCable row) {
        return row.topics().stream()
                .map(match ->
                        struct(match.topic(), match.source().label(), match.confidence(), evidence(match.evidence())))
                .toList();
    }

    private static List<List<@Nullable Object>> evidence(List<TopicMatch.Evidence> evidence) {
        return evidence.stream()
                .map(hit -> struct(hit.phrase(), hit.count(), hit.points()))
                .toList();
    }

    private static List<List<@Nullable Object>> paragraphs(Content content) {
        return content.paragraphs().stream().map(CableColumns::paragraph).toList();
    }

    private static List<@Nullable Object> paragraph(Paragraph paragraph) {
        return struct(paragraph.number(), paragraph.mark(), paragraph.start(), paragraph.end());
    }

    private static List<String> issues(StoredCable row) {
        return row.cable().issues().stream().map(Enum::name).toList();
    }

    // All that a later parser needs to take the cable apart without its source.
    private static List<@Nullable Object> raw(StoredCable row) {
        RawCable raw = row.raw();
        return struct(
                raw.created() == null ? null : raw.created().toInstant(ZoneOffset.UTC),
                raw.clock().name(),
                raw.classification(),
                raw.references(),
                raw.issues().stream().map(Enum::name).toList());
    }

    private static List<@Nullable Object> struct(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static ListOf listOf(Field... fields) {
        return new ListOf(new StructOf(List.of(fields)));
    }

    private static Field field(String name, ColumnType type) {
        return new Field(name, type);
    }
}
