package org.cablestats.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.cable.Issue;
import org.cablestats.cable.Paragraph;
import org.cablestats.cable.Span;
import org.cablestats.table.CableColumn;
import org.cablestats.table.CableColumns;
import org.cablestats.table.ColumnGroup;
import org.jspecify.annotations.Nullable;

/** One cable as a person reads it: the fields by group, each with where it came from, topics, paragraphs and issues. */
final class CablePage {
    /** What has a part of the page to itself. */
    private static final Set<String> APART = Set.of("topics", "header", "body", "paragraphs", "spans", "issues");

    private final Map<String, @Nullable Object> values;
    private final Content content;
    private final Sheet sheet;

    private CablePage(Map<String, @Nullable Object> values, Content content, Sheet sheet) {
        this.values = values;
        this.content = content;
        this.sheet = sheet;
    }

    /** Of a row in the order of {@link CableColumns#ALL}. */
    static CablePage of(List<@Nullable Object> row, Sheet sheet) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            values.put(CableColumns.ALL.get(i).name(), row.get(i));
        }
        String header = Cells.text(values.get("header"));
        return new CablePage(values, CableParser.content(header, Cells.text(values.get("body"))), sheet);
    }

    /** Everything but the texts in full. */
    void print() {
        sheet.title(Cells.text(values.get("id")) + "  " + Cells.text(values.get("subject")));
        CableColumns.GROUPS.forEach(this::group);
        topics();
        paragraphs();
        spans();
        issues();
    }

    /** Header and text in full. */
    void printTexts() {
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
            Object value = values.get(column.name());
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
        List<?> topics = list("topics");
        heading("Topics", "topics", topics.size());
        for (Object topic : topics) {
            // Topic, source, confidence, the three votes, evidence: as the schema has them.
            List<?> fields = (List<?>) topic;
            String evidence = ((List<?>) Objects.requireNonNull(fields.get(6)))
                    .stream().map(CablePage::evidence).collect(Collectors.joining("; "));
            sheet.row(Cells.text(fields.get(0)), Cells.text(fields.get(2)) + " by " + fields.get(1) + ": " + evidence);
        }
    }

    private static String evidence(Object hit) {
        List<?> fields = (List<?>) hit;
        List<?> paragraphs = (List<?>) Objects.requireNonNull(fields.get(3));
        String places = paragraphs.isEmpty()
                ? ""
                : paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", ", " in ", ""));
        return fields.get(0) + " (" + fields.get(1) + "x" + places + ", " + Cells.text(fields.get(2)) + " points)";
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
        List<?> issues = list("issues");
        heading("Issues", "issues", issues.size());
        issues.forEach(name -> sheet.row(
                String.valueOf(name), Issue.valueOf(String.valueOf(name)).meaning()));
    }

    private void heading(String title, String column, int number) {
        String source = CableColumns.ALL.stream()
                .filter(each -> each.name().equals(column))
                .map(CableColumn::source)
                .findFirst()
                .orElseThrow();
        sheet.heading(title, number == 0 ? "none" : source);
    }

    private List<?> list(String column) {
        return values.get(column) instanceof List<?> list ? list : List.of();
    }
}
