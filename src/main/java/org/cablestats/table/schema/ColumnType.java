package org.cablestats.table.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The type of a stored value, in plain Java. */
public sealed interface ColumnType {
    /** As the documentation writes it: {@code list<struct<number: int, mark: string>>}. */
    String label();

    /** A single value. */
    enum Scalar implements ColumnType {
        /** {@link String}. */
        STRING,
        /** {@link Integer}. */
        INT,
        /** {@link Long}. */
        LONG,
        /** {@link Double}. */
        DOUBLE,
        /** {@link Boolean}. */
        BOOLEAN,
        /** {@link java.time.Instant}, UTC. */
        TIMESTAMP,
        /** {@link java.time.LocalDate}. */
        DATE;

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@link List} of values that are never null. */
    record ListOf(ColumnType element) implements ColumnType {
        @Override
        public String label() {
            return "list<" + element.label() + ">";
        }
    }

    /** {@link java.util.Map} from text to values that are never null. */
    record MapOf(ColumnType value) implements ColumnType {
        @Override
        public String label() {
            return "map<string, " + value.label() + ">";
        }
    }

    /** {@link List} of the fields' values, in their order. */
    record StructOf(List<Field> fields) implements ColumnType {
        /** Of these fields. */
        static StructOf of(Field... fields) {
            return new StructOf(List.of(fields));
        }

        /** A field's value in such a struct. */
        public @Nullable Object value(List<?> struct, String field) {
            int place = fields.stream().map(Field::name).toList().indexOf(field);
            return struct.get(place);
        }

        @Override
        public String label() {
            return fields.stream()
                    .map(field -> field.name() + ": " + field.type().label())
                    .collect(Collectors.joining(", ", "struct<", ">"));
        }
    }

    /**
     * A field of a struct.
     *
     * @param name snake_case
     * @param type of its values
     * @param meaning a sentence for readers
     */
    record Field(String name, ColumnType type, String meaning) implements StoredColumn {}
}
