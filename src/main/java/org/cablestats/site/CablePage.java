package org.cablestats.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.cable.Issue;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.fault.PrintableText;
import org.cablestats.query.FieldText;
import org.cablestats.result.ResultTable;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnGroup;
import org.cablestats.table.schema.StoredTopic;
import org.cablestats.topic.Topic;

/**
 * One cable.
 *
 * @param id canonical
 * @param subject empty where it has none
 * @param facts when and where it was written, and how secret it is
 * @param groups its fields, as far as they are found
 * @param topics what it is about, with what shows it
 * @param cites the cables that it refers to
 * @param paragraphs as they are numbered
 * @param text all of it
 * @param issues what a reader should know, in words
 */
record CablePage(
        String id,
        String subject,
        String facts,
        List<Group> groups,
        List<About> topics,
        List<Cited> cites,
        List<Paragraph> paragraphs,
        String text,
        List<String> issues)
        implements SitePage {
    /** What has a part of the page to itself. */
    private static final Set<String> APART =
            Set.of("topics", "header", "body", "paragraphs", "spans", "issues", "cites");

    /** Fields that belong together. */
    record Group(String title, List<Field> fields) {}

    /**
     * A field.
     *
     * @param source where in the record it comes from
     */
    record Field(String name, List<String> lines, String source) {}

    /**
     * A topic.
     *
     * @param label as readers call it; its id where the dictionary has it no more
     * @param link to all cables about it; empty where it is not in the dictionary
     */
    record About(StoredTopic topic, String label, String link) {}

    /** A cable that this one refers to, and where the site shows it, if it is held. */
    record Cited(String id, String link) {}

    static CablePage of(StoredRow row, List<Topic> topics, int snapshot) {
        Content content = CableParser.content(row.text("header"), row.text("body"));
        return new CablePage(
                row.text("id"),
                PrintableText.line(row.text("subject")),
                Stream.of("created", "origin", "classification")
                        .map(name -> row.value(name) == null ? name + " unknown" : TablePart.words(row.value(name)))
                        .collect(Collectors.joining(" · ")),
                CableColumns.GROUPS.stream()
                        .map(group -> group(group, row))
                        .filter(group -> !group.fields().isEmpty())
                        .toList(),
                StoredTopic.read(row.value("topics")).stream()
                        .map(topic -> about(topic, topics, snapshot))
                        .toList(),
                row.texts("cites").stream()
                        .map(id ->
                                new Cited(id, Link.to("/cables/" + id, snapshot).toString()))
                        .toList(),
                content.paragraphs(),
                PrintableText.of(content.text()),
                row.texts("issues").stream()
                        .map(name -> Issue.valueOf(name).meaning())
                        .toList());
    }

    private static About about(StoredTopic topic, List<Topic> topics, int snapshot) {
        return topics.stream()
                .filter(known -> known.id().equals(topic.topic()))
                .map(known -> new About(
                        topic,
                        known.label(),
                        Link.to("/cables", snapshot).with("topic", known.id()).toString()))
                .findFirst()
                .orElseGet(() -> new About(topic, topic.topic(), ""));
    }

    private static Group group(ColumnGroup group, StoredRow row) {
        List<Field> fields = new ArrayList<>();
        for (CableColumn column : group.columns()) {
            Object value = row.value(column.name());
            if (!APART.contains(column.name()) && CableColumn.isFound(value)) {
                List<String> lines = FieldText.lines(value, column.type()).stream()
                        .map(PrintableText::line)
                        .toList();
                fields.add(new Field(column.name().replace('_', ' '), lines, column.source()));
            }
        }
        return new Group(group.title(), fields);
    }

    @Override
    public String template() {
        return "cable";
    }

    @Override
    public String title() {
        return id;
    }

    @Override
    public ResultTable data() {
        return CableTable.of(this);
    }
}
