package org.cablestats.job.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.cable.body.Span;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.source.record.Position;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.table.schema.ColumnType.Field;
import org.cablestats.table.schema.ColumnType.ListOf;
import org.cablestats.table.schema.ColumnType.MapOf;
import org.cablestats.table.schema.ColumnType.Scalar;
import org.cablestats.table.schema.ColumnType.StructOf;
import org.cablestats.table.schema.StoredCable;
import org.jspecify.annotations.Nullable;

/** A cable as one JSON object: the columns of the table, and the texts that the table leaves to be derived. */
public final class CableJson {
    private CableJson() {}

    /** Of a parsed record: every column under its name, then {@code text} and {@code summary}; no load has an id. */
    public static String of(StoredCable row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (CableColumn column : CableColumns.ALL) {
            object.put(column.name(), plain(column.value().apply(row), column.type()));
        }
        object.put("load_id", null);
        return completed(object, row.cable().content());
    }

    /** Of a stored row: the same keys. */
    public static String of(List<Column> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = JsonText.fields(columns, row);
        String header = String.valueOf(object.get("header"));
        String body = String.valueOf(object.get("body"));
        return completed(object, CableParser.content(header, body));
    }

    /** With the texts that the table leaves to be derived. */
    private static String completed(Map<String, @Nullable Object> object, Content content) {
        object.put(
                "paragraphs",
                content.paragraphs().stream().map(CableJson::paragraph).toList());
        object.put("spans", content.spans().stream().map(CableJson::span).toList());
        object.put("text", content.text());
        object.put("summary", content.summary());
        return Json.of(object);
    }

    private static Map<String, @Nullable Object> paragraph(Paragraph paragraph) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("number", paragraph.number());
        object.put("mark", paragraph.mark());
        object.put("start", paragraph.start());
        object.put("end", paragraph.end());
        object.put("text", paragraph.text());
        return object;
    }

    private static Map<String, @Nullable Object> span(Span span) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", span.kind().label());
        object.put("start", span.start());
        object.put("end", span.end());
        object.put("text", span.text());
        return object;
    }

    /** Of a record that is no cable: why, and where it stands. */
    public static String of(String reason, Position position) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("rejected", reason);
        object.put("source_file", position.file());
        object.put("offset", position.offset());
        object.put("length", position.length());
        return Json.of(object);
    }

    /** A stored value with structs as maps by field name. */
    private static @Nullable Object plain(@Nullable Object value, ColumnType type) {
        if (value == null || type instanceof Scalar) {
            return value;
        }
        if (type instanceof StructOf struct && value instanceof List<?> values) {
            return struct(values, struct.fields());
        }
        if (type instanceof ListOf list && value instanceof List<?> values) {
            List<@Nullable Object> plain = new ArrayList<>();
            values.forEach(item -> plain.add(plain(item, list.element())));
            return plain;
        }
        if (type instanceof MapOf map && value instanceof Map<?, ?> values) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            values.forEach((key, item) -> plain.put(String.valueOf(key), plain(item, map.value())));
            return plain;
        }
        throw new IllegalStateException("Cannot print " + value.getClass() + " as " + type);
    }

    private static Map<String, @Nullable Object> struct(List<?> values, List<Field> fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            object.put(fields.get(i).name(), plain(values.get(i), fields.get(i).type()));
        }
        return object;
    }
}
