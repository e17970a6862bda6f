package org.cablestats.table.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.ColumnFill;
import org.cablestats.testing.Golden;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.testing.SourceFiles;
import org.cablestats.topic.TopicDictionary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ColumnsPageTest {
    private static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;

    @Tag("slow")
    @Test
    void saysWhatTheSchemaSaysAndHowOftenTheColumnFillsIt(@TempDir Path folder) {
        List<SourceRecord> records = SampleCorpus.write(folder, 3000, 1).stream()
                .flatMap(source -> SourceFiles.read(source).stream())
                .toList();

        Golden.assertEqual(Path.of("docs", "columns.md"), ColumnsPage.of(ColumnFill.of(records, DICTIONARY)));
    }

    static List<CableColumn> columns() {
        return CableColumns.ALL;
    }

    @ParameterizedTest
    @MethodSource("columns")
    void showsAnExampleOfTheColumnsType(CableColumn column) throws JsonProcessingException {
        if (column.type() instanceof ColumnType.Scalar scalar) {
            switch (scalar) {
                case INT -> assertThat(Integer.parseInt(column.example())).isPositive();
                case LONG -> assertThat(Long.parseLong(column.example())).isPositive();
                case TIMESTAMP -> assertThat(Instant.parse(column.example())).isNotNull();
                case DATE -> assertThat(LocalDate.parse(column.example())).isNotNull();
                case STRING -> assertThat(column.example()).isNotBlank().doesNotContain("`", "|", "\n");
                case DOUBLE, BOOLEAN -> throw new AssertionError("no column has this type");
            }
        } else {
            assertIs(column.type(), new ObjectMapper().readTree(column.example()));
        }
    }

    private static void assertIs(ColumnType type, JsonNode value) {
        if (type instanceof ColumnType.ListOf list) {
            assertThat(value.isArray()).as("%s is a list", value).isTrue();
            value.forEach(element -> assertIs(list.element(), element));
        } else if (type instanceof ColumnType.MapOf map) {
            assertThat(value.isObject()).as("%s is a map", value).isTrue();
            value.forEach(element -> assertIs(map.value(), element));
        } else if (type instanceof ColumnType.StructOf struct) {
            assertThat(value.fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(
                            struct.fields().stream().map(ColumnType.Field::name).toList());
            struct.fields().forEach(field -> assertIs(field.type(), value.get(field.name())));
        } else if (!value.isNull()) {
            boolean number = type == ColumnType.Scalar.INT || type == ColumnType.Scalar.DOUBLE;
            assertThat(value.isNumber()).as("%s is %s", value, type.label()).isEqualTo(number);
        }
    }
}
