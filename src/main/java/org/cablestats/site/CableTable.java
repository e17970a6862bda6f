package org.cablestats.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** One cable as a table: a row for each thing that its page shows. */
final class CableTable {
    private static final List<Column> COLUMNS = Stream.of("part", "name", "value", "source")
            .map(name -> new Column(name, "string"))
            .toList();

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private CableTable() {}

    static ResultTable of(CablePage cable) {
        CableTable table = new CableTable();
        cable.groups()
                .forEach(group -> group.fields()
                        .forEach(field -> table.add(
                                group.title(), field.name(), String.join("\n", field.lines()), field.source())));
        cable.topics().stream()
                .map(CablePage.About::topic)
                .forEach(topic -> topic.evidence()
                        .forEach(hit -> table.add("Topics", topic.topic(), hit.phrase(), topic.source())));
        cable.cites().forEach(cited -> table.add("References", null, cited.id(), null));
        cable.issues().forEach(issue -> table.add("Issues", null, issue, null));
        cable.paragraphs()
                .forEach(each -> table.add("Paragraphs", String.valueOf(each.number()), each.text(), each.mark()));
        table.add("Text", null, cable.text(), null);
        return new ResultTable(COLUMNS, table.rows);
    }

    private void add(String part, @Nullable String name, String value, @Nullable String source) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(part);
        row.add(name);
        row.add(value);
        row.add(source);
        rows.add(row);
    }
}
