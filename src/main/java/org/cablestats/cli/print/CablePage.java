package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.cable.Issue;
import org.cablestats.cable.body.Span;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.query.FieldText;
import org.cablestats.result.Json;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnGroup;
import org.cablestats.table.schema.StoredTopic;

/** One cable as a person reads it: the fields by group, each with where it came from, topics, paragraphs and issues. */
public final class CablePage {
    /** What has a part of the page to itself. */
    private static final Set<String> APART = Set.of("topics", "header", "body", "paragraphs", "spans", "issues");

    private final StoredRow row;
    private final Content content;
    private final FieldSheet sheet;

    public CablePage(StoredRow row, FieldSheet sheet) {
        this.row = row;
        this.content = CableParser.content(row.text("header"), row.text("body"));
        this.sheet = sheet;
    }

    /** Everything but the texts in full. */
    public void print() {
        sheet.title(row.text("id") + "  " + row.text("subject"));
        CableColumns.GROUPS.forEach(this::group);
        topics();
        paragraphs();
        spans();
        issues();
    }

    /** Header and text in full. */
    public void printTexts() {
        sheet.heading("Header", "");
        sheet.text(content.header());
        sheet.heading("Text", "body without page markers, broken words joined");
        sheet.text(content.text());
    }

    private void group(ColumnGroup group) {
        List<CableColumn> columns = group.columns().stream()
                .filter(column -> !APART.contains(column.name()))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        sheet.heading(group.title(), "");
        List<String> missing = new ArrayList<>();
        for (CableColumn column : columns) {
            Object value = row.value(column.name());
            if (CableColumn.isFound(value)) {
                sheet.row(column.name(), FieldText.lines(value, column.type()), column.source());
            } else {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            sheet.row("not found", String.join(", ", missing));
        }
    }

    private void topics() {
        List<StoredTopic> topics = StoredTopic.read(row.value("topics"));
        heading("Topics", "topics", topics.size());
        for (StoredTopic topic : topics) {
            String evidence = topic.evidence().stream().map(CablePage::evidence).collect(Collectors.joining("; "));
            sheet.row(topic.topic(), Json.plain(topic.confidence()) + " by " + topic.source() + ": " + evidence);
        }
    }

    private static String evidence(StoredTopic.Hit hit) {
        String places = hit.paragraphs().isEmpty()
                ? ""
                : hit.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(", ", " in ", ""));
        return hit.phrase() + " (" + hit.count() + "x" + places + ", " + Json.plain(hit.points()) + " points)";
    }

    private void paragraphs() {
        heading("Paragraphs", "paragraphs", content.paragraphs().size());
        for (Paragraph paragraph : content.paragraphs()) {
            String mark = paragraph.mark() == null ? "" : " (" + paragraph.mark() + ")";
            sheet.beginning(paragraph.number() + mark, words(paragraph));
        }
    }

    /** The words behind number and mark. */
    private static String words(Paragraph paragraph) {
        String words = paragraph.text().strip().replaceFirst("^" + paragraph.number() + "[.) ]*", "");
        int end = paragraph.mark() == null || !words.startsWith("(") ? -1 : words.indexOf(')');
        return words.substring(end + 1);
    }

    private void spans() {
        heading("Parts of the text", "spans", content.spans().size());
        for (Span span : content.spans()) {
            sheet.beginning(span.kind().label(), span.text());
        }
    }

    private void issues() {
        List<String> issues = row.texts("issues");
        heading("Issues", "issues", issues.size());
        issues.forEach(name -> sheet.row(name, Issue.valueOf(name).meaning()));
    }

    private void heading(String title, String column, int number) {
        String source = CableColumns.ALL.stream()
                .filter(each -> each.name().equals(column))
                .map(CableColumn::source)
                .findFirst()
                .orElseThrow();
        sheet.heading(title, number == 0 ? "none" : source);
    }
}
