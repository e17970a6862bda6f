package org.cablestats.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.result.Json;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.table.schema.ColumnType.ListOf;
import org.cablestats.table.schema.ColumnType.StructOf;
import org.jspecify.annotations.Nullable;

/** A stored value as a person reads it. */
public final class FieldText {
    private FieldText() {}

    /** On as many lines as it has structs, else on one. */
    public static List<String> lines(@Nullable Object value, ColumnType type) {
        if (value instanceof List<?> list && type instanceof ListOf of && of.element() instanceof StructOf) {
            return list.stream().map(FieldText::words).toList();
        }
        if (value instanceof List<?> list && type instanceof ListOf) {
            return List.of(list.stream().map(Json::plain).collect(Collectors.joining(", ")));
        }
        if (value instanceof List<?> fields && type instanceof StructOf struct) {
            return named(fields, struct);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), Json.plain(each)));
            return List.of(sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", ")));
        }
        return List.of(Json.plain(value));
    }

    /** The fields of a struct that are there: {@code RUEHC SECSTATE WASHDC PRIORITY 1602}. */
    private static String words(Object struct) {
        return ((List<?>) struct)
                .stream().filter(CableColumn::isFound).map(Json::plain).collect(Collectors.joining(" "));
    }

    private static List<String> named(List<?> values, StructOf struct) {
        return IntStream.range(0, values.size())
                .filter(i -> CableColumn.isFound(values.get(i)))
                .mapToObj(i -> struct.fields().get(i).name() + ": "
                        + String.join(
                                "", lines(values.get(i), struct.fields().get(i).type())))
                .toList();
    }
}
