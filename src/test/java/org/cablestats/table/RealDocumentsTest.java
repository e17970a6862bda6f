package org.cablestats.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.Content;
import org.cablestats.cable.Digest;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnType.Scalar;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.testing.Golden;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.testing.Shared;
import org.cablestats.testing.SourceFiles;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the parser finds in real cables, each of them read by eye once. The rows hold facts, counts and digests: no text of a real cable
 * stands in this repository.
 */
final class RealDocumentsTest {
    private static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;

    /** Columns of a few words that name no person; of the others a digest is kept. */
    private static final Set<String> FACTS = Set.of(
            "id",
            "raw_id",
            "station",
            "origin",
            "post",
            "country",
            "bureau",
            "classification",
            "captions",
            "executive_order",
            "reasons",
            "portion_marks",
            "header_kind",
            "precedence",
            "date_time_group",
            "transmission_id",
            "transmission_time",
            "originator",
            "issues");

    /** A change of the topic dictionary is no change of the parser; a load is none of a record. */
    private static final Set<String> OTHERS = Set.of("topics", "raw", "source_file", "source_position", "load_id");

    private static final Map<String, String> SOURCES = sources();

    @Test
    void findsInEachWhatItFoundWhenItWasRead() {
        StringBuilder rows = new StringBuilder("record");
        columns().forEach(column -> rows.append('\t').append(column.name()));
        rows.append("\tsummary\ttext\tkinds of spans\n");
        SOURCES.keySet().forEach(source -> records(source).forEach(record -> rows.append(row(source, record))));
        Golden.assertEqual("real/documents.tsv", rows.toString());
    }

    @Tag("slow")
    @Test
    void fillsEachColumnAsOften() {
        Map<String, ColumnFill> fills = new LinkedHashMap<>();
        SOURCES.keySet().forEach(source -> fills.put(source, ColumnFill.of(records(source), DICTIONARY)));
        StringBuilder page = new StringBuilder("per cent of records");
        fills.forEach((source, fill) -> page.append('\t')
                .append(source)
                .append(" (")
                .append(fill.cables(null))
                .append(')'));
        for (CableColumn column : CableColumns.ALL) {
            page.append('\n').append(column.name());
            fills.values().forEach(fill -> page.append('\t').append(fill.percent(column, null)));
        }
        Golden.assertEqual("real/fill.tsv", page.append('\n').toString());
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("csv", "corpus/real/cables-unclassified.csv");
        for (String release : List.of("2010-11-28", "2010-12-11", "2010-12-mirror", "2011-08-30")) {
            sources.put("pages of " + release, "corpus/real/pages/" + release);
        }
        sources.put("telegrams", "corpus/real/telegrams");
        sources.put("text", "corpus/seed/07ASTANA3287.txt");
        return sources;
    }

    private static List<SourceRecord> records(String source) {
        return SourceFiles.read(Shared.path(SOURCES.getOrDefault(source, source)));
    }

    private static Stream<CableColumn> columns() {
        return CableColumns.ALL.stream().filter(column -> !OTHERS.contains(column.name()));
    }

    private static String row(String source, SourceRecord record) {
        String name = source + "/" + record.position().file() + "@"
                + record.position().offset();
        if (!(record instanceof SourceRecord.Accepted accepted)) {
            return name + "\tno cable\n";
        }
        StoredCable row = StoredCable.parse(accepted.cable(), TopicFinder.of(DICTIONARY), "", 0, 0);
        Content content = row.cable().content();
        Stream<String> values =
                columns().map(column -> shown(column, column.value().apply(row)));
        Stream<String> derived = Stream.of(digest(content.summary()), digest(content.text()), kinds(content));
        return Stream.concat(values, derived).collect(Collectors.joining("\t", name + "\t", "\n"));
    }

    private static String kinds(Content content) {
        return content.spans().stream()
                .collect(Collectors.groupingBy(span -> span.kind().label(), TreeMap::new, Collectors.counting()))
                .toString();
    }

    private static String shown(CableColumn column, @Nullable Object value) {
        boolean plain =
                FACTS.contains(column.name()) || (column.type() instanceof Scalar && column.type() != Scalar.STRING);
        if (!CableColumn.isFound(value)) {
            return "-";
        }
        if (plain) {
            return String.valueOf(value);
        }
        return (value instanceof List<?> list ? list.size() + " " : "") + digest(String.valueOf(value));
    }

    private static String digest(@Nullable String text) {
        return text == null ? "-" : new Digest().add(text).hex().substring(0, 12);
    }
}
