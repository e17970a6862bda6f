package org.cablestats.table.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.TypeUtil;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

final class SchemaTest {
    private static final String FILE = "table/schema.txt";

    /** A warehouse says which columns it was written with; a program that does not know them must be able to tell. */
    @Test
    void hasAnotherVersionWheneverAColumnChanges() throws IOException {
        StringBuilder found = new StringBuilder();
        for (StoredTable table : StoredTable.values()) {
            for (StoredColumn column : table.columns()) {
                found.append(table.label() + "." + column.name() + " "
                        + column.type().label() + "\n");
            }
        }
        Path golden = Path.of("src", "test", "resources", FILE);
        if (Files.exists(golden)) {
            String[] known = Files.readString(golden).split("\n", 2);
            int version = Integer.parseInt(known[0]);
            assertThat(known[1].contentEquals(found) ? version : version + 1)
                    .as("StoredTable.SCHEMA, after a change of a column; then -Dgolden=write")
                    .isLessThanOrEqualTo(StoredTable.SCHEMA);
        }
        Golden.assertEqual(FILE, StoredTable.SCHEMA + "\n" + found);
    }

    @Test
    void saysOfEachColumnWhatItMeansAndWhereItComesFromWithAnExample() {
        Schema schema = StoredTable.CABLES.schema();

        for (CableColumn column : CableColumns.ALL) {
            assertThat(schema.findField(column.name()).doc())
                    .isEqualTo(column.meaning() + ". Source: " + column.source() + ". Example: " + column.example());
        }
        assertThat(schema.findField("recipients.name").doc()).isEqualTo("Plain-language address");
        assertThat(schema.findField("topics.evidence.points").doc())
                .isEqualTo("What it adds to the topic's score, or to the model's log-odds");
    }

    @Test
    void leavesNoColumnAndNoFieldWithoutAMeaning() {
        for (StoredTable table : StoredTable.values()) {
            assertThat(TypeUtil.indexById(table.schema().asStruct()).values())
                    .filteredOn(field -> !List.of("element", "key", "value").contains(field.name()))
                    .allSatisfy(
                            field -> assertThat(field.doc()).as(field.name()).isNotBlank());
        }
    }
}
