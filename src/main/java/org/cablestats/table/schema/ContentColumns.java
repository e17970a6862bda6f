package org.cablestats.table.schema;

import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;

import java.util.Arrays;
import java.util.List;
import org.cablestats.cable.Content;
import org.cablestats.table.schema.ColumnType.Field;
import org.cablestats.table.schema.ColumnType.ListOf;
import org.cablestats.table.schema.ColumnType.StructOf;
import org.jspecify.annotations.Nullable;

/** What a cable is about, what it refers to, and its texts. */
final class ContentColumns {
    private static final ListOf PARAGRAPHS = new ListOf(StructOf.of(
            new Field("number", INT, "As printed; numbers may repeat or go backwards"),
            new Field("mark", STRING, "Portion mark, normalised: U, SBU, C, C/NF, S/REL NATO ..."),
            new Field("start", INT, "Offset of its first character in body"),
            new Field("end", INT, "Offset after its last character in body")));

    private static final ListOf SPANS = new ListOf(StructOf.of(
            new Field("kind", STRING, "attention, heading, summary, comment, note, quotation or signature"),
            new Field("start", INT, "Offset of its first character in body"),
            new Field("end", INT, "Offset after its last character in body")));

    static final ColumnGroup SIZE = ColumnGroup.of(
            "Size",
            CableColumn.of("body_length", INT, cable -> cable.content().body().length())
                    .meaning("Characters of the body, as UTF-16 counts them")
                    .source("derived from body")
                    .example("6481"),
            CableColumn.of("words", INT, cable -> cable.content().words())
                    .meaning(
                            "Words of the text, which is the body without page markers, with broken words joined, sections in order and"
                                    + " copies of the same message left out")
                    .source("derived from body")
                    .example("912"),
            CableColumn.of(
                            "paragraph_count",
                            INT,
                            cable -> cable.content().paragraphs().size())
                    .meaning("Number of numbered paragraphs")
                    .source("derived from body")
                    .example("9"),
            CableColumn.of("page_markers", INT, cable -> cable.content().pageMarkers())
                    .meaning("Page markers taken out of the text")
                    .source("derived from body")
                    .example("2"),
            CableColumn.of("broken_words", INT, cable -> cable.content().brokenWords())
                    .meaning("Words that the source broke without a hyphen and the text joins")
                    .source("derived from body")
                    .example("1"));

    static final ColumnGroup ABOUT = ColumnGroup.of(
            "About",
            CableColumn.of("tags", new ListOf(STRING), cable -> cable.tags())
                    .meaning("State's TAGS, repaired, each once; unknown ones are kept")
                    .source("TAGS line of the body")
                    .example("[\"ETRD\", \"EWWT\", \"BA\"]"),
            CableColumn.of("raw_tags", new ListOf(STRING), cable -> cable.rawTags())
                    .meaning("TAGS as split, before repair")
                    .source("TAGS line of the body")
                    .example("[\"ETRDEWWT\", \"BA\"]"),
            CableColumn.stored("topics", StoredTopic.TYPE, row -> StoredTopic.values(row.topics()))
                    .meaning("Topics with what says so, how sure it is, and the words that show it")
                    .source("derived from tags, subject and body by the topic dictionary")
                    .example(
                            "[{\"topic\": \"border_security\", \"source\": \"text\", \"confidence\": 0.82, \"tag_vote\": null,"
                                    + " \"text_vote\": 0.82, \"model_vote\": null, \"evidence\": [{\"phrase\": \"border guard*\", \"count\": 3,"
                                    + " \"points\": 8.5, \"paragraphs\": [2, 4]}]}]"));

    static final ColumnGroup LINKS = ColumnGroup.of(
            "Links",
            CableColumn.of("cites", new ListOf(STRING), cable -> cable.cites())
                    .meaning("Canonical ids of the cables that this one refers to, each once, never its own")
                    .source("REF lines of the body, then metadata")
                    .example("[\"08MANAMA410\", \"08STATE70213\"]"));

    static final ColumnGroup TEXTS = ColumnGroup.of(
            "Texts",
            CableColumn.of("header", STRING, cable -> cable.content().header())
                    .meaning("Header exactly as in the source, decoded")
                    .source("header")
                    .example("P 241021Z JUL 08\\nFM AMEMBASSY MANAMA ..."),
            CableColumn.of("body", STRING, cable -> cable.content().body())
                    .meaning("Body exactly as in the source, decoded")
                    .source("body")
                    .example("UNCLAS MANAMA 000492 \\n \\nSIPDIS ..."),
            CableColumn.of("paragraphs", PARAGRAPHS, cable -> paragraphs(cable.content()))
                    .meaning("Numbered paragraphs, as offsets in the body; the view paragraphs has their texts")
                    .source("derived from body")
                    .example("[{\"number\": 1, \"mark\": \"U\", \"start\": 212, \"end\": 740}]"),
            CableColumn.of("spans", SPANS, cable -> spans(cable.content()))
                    .meaning("Parts set apart by their form, as offsets in the body; the view spans has their texts")
                    .source("derived from body")
                    .example("[{\"kind\": \"comment\", \"start\": 5210, \"end\": 5630}]"));

    private ContentColumns() {}

    private static List<List<Object>> spans(Content content) {
        return content.spans().stream()
                .map(each -> List.<Object>of(each.kind().label(), each.start(), each.end()))
                .toList();
    }

    private static List<List<@Nullable Object>> paragraphs(Content content) {
        return content.paragraphs().stream()
                .map(each -> Arrays.<@Nullable Object>asList(each.number(), each.mark(), each.start(), each.end()))
                .toList();
    }
}
