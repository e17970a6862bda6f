package org.cablestats.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Spark's values as plain Java ones: what a {@link org.cablestats.result.ResultTable} holds. */
final class PlainValues {
    private PlainValues() {}

    /** The values of rows, one row at a time. */
    static Iterator<List<@Nullable Object>> of(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(PlainValues::of)
                .iterator();
    }

    /** The values of a row, in order. */
    static List<@Nullable Object> of(Row row) {
        List<@Nullable Object> values = new ArrayList<>(row.length());
        for (int i = 0; i < row.length(); i++) {
            values.add(of(row.get(i)));
        }
        return values;
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof BigDecimal number) {
            return number.scale() > 0 ? (Object) number.doubleValue() : whole(number);
        }
        if (value instanceof java.sql.Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant) {
            return value;
        }
        return nested(value);
    }

    /** A number; of one that no long holds its digits. */
    private static Object whole(BigDecimal number) {
        BigInteger digits = number.toBigIntegerExact();
        return digits.bitLength() < Long.SIZE ? (Object) digits.longValueExact() : digits.toString();
    }

    private static Object nested(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Row row) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (int i = 0; i < row.length(); i++) {
                fields.put(row.schema().fieldNames()[i], of(row.get(i)));
            }
            return fields;
        }
        if (value instanceof scala.collection.Seq<?> sequence) {
            List<@Nullable Object> elements = new ArrayList<>();
            CollectionConverters.asJava(sequence).forEach(element -> elements.add(of(element)));
            return elements;
        }
        if (value instanceof scala.collection.Map<?, ?> map) {
            // Sorted: Spark's maps have no order to rely on.
            Map<String, @Nullable Object> entries = new TreeMap<>();
            CollectionConverters.asJava(map).forEach((key, element) -> entries.put(String.valueOf(key), of(element)));
            return entries;
        }
        return String.valueOf(value);
    }
}
