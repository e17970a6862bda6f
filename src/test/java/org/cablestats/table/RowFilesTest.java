package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCable;
import org.cablestats.topic.TopicMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowFilesTest {
    @TempDir
    Path folder;

    @Test
    void givesEveryColumnBackAsItWasWritten() {
        List<List<@Nullable Object>> rows =
                List.of(cable("07ASTANA3287").row(), cable("no id").row());
        // A cable is declassified on a date or by a rule.
        assertThat(CableColumns.ALL.stream()
                        .filter(column -> rows.get(0).get(CableColumns.ALL.indexOf(column)) == null)
                        .map(CableColumn::name))
                .containsExactly("declassify_rule");
        assertThat(rows.get(1)).as("an empty cable").containsNull();
        try (Catalog catalog = catalog()) {
            RowWriter writer = RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES)
                    .open(0, 1);
            rows.forEach(writer::write);
            List<RowFile> files = writer.close();
            assertThat(files).hasSize(1);
            assertThat(read(catalog, files.get(0).file())).isEqualTo(rows);
        }
    }

    @Test
    void leavesNoFileBehindWhereATaskFails() {
        try (Catalog catalog = catalog()) {
            Table cables = catalog.load(StoredTable.CABLES);
            RowWriter writer = RowFiles.of(cables, StoredTable.CABLES).open(0, 1);
            writer.write(cable("07ASTANA3287").row());
            writer.abort();
            assertThat(folder.resolve("warehouse/tables/corpus/cables/data")).isEmptyDirectory();
        }
    }

    @Test
    void writesNoFileForNoRow() {
        try (Catalog catalog = catalog()) {
            assertThat(RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES)
                            .open(0, 1)
                            .close())
                    .isEmpty();
        }
    }

    private Catalog catalog() {
        Catalog catalog = Catalog.open(WarehouseFolder.make(folder.resolve("warehouse"), null));
        catalog.createMissingTables();
        return catalog;
    }

    private static List<List<@Nullable Object>> read(Catalog catalog, DataFile file) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> columns = CableColumns.ALL.stream().map(CableColumn::name).toList();
        RowScan.of(catalog.load(StoredTable.CABLES), columns).forEachRow(file, rows::add);
        return rows;
    }

    private static StoredCable cable(String id) {
        boolean full = id.equals("07ASTANA3287");
        RawCable raw = new RawCable(
                id,
                full ? LocalDateTime.of(2007, 12, 11, 9, 30) : null,
                RawCable.Clock.MINUTE,
                full ? LocalDateTime.of(2011, 8, 30, 1, 44) : null,
                full ? "CONFIDENTIAL" : "",
                full ? "Embassy Astana" : "",
                full ? List.of("07STATE1") : List.of(),
                full ? HEADER : "",
                full ? BODY : "",
                List.of());
        List<TopicMatch> topics = full
                ? List.of(new TopicMatch(
                        "border_security",
                        TopicMatch.Source.TEXT,
                        0.75,
                        new TopicMatch.Votes(0.5, 0.75, null),
                        List.of(new TopicMatch.Evidence("border guard*", 2, 8.5, List.of(1, 2)))))
                : List.of();
        return new StoredCable(raw, CableParser.parse(raw), topics, "cables.csv", 17, 1);
    }

    private static final String HEADER = """
            VZCZCXRO0001
            PP RUEHDBU
            DE RUEHTA #3287/01 3450930
            ZNY CCCCC ZZH
            P 110930Z DEC 07 ZDK
            FM AMEMBASSY ASTANA
            TO RUEHC/SECSTATE WASHDC PRIORITY 1602
            INFO RUCNCIS/CIS COLLECTIVE
            XMT AMEMBASSY SOFIA
            """;

    private static final String BODY = """
            C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 003287\s
            \s
            SIPDIS\s
            \s
            E.O. 12958: DECL: 12/11/2017\s
            TAGS: PREL, SNAR, KZ\s
            SUBJECT: AN INVENTED CABLE\s
            \s
            REF: STATE 1\s
            \s
            Classified By: An invented officer for reasons 1.4 (b) and (d)\s
            \s
            1. (C) An invented paragraph.\s
            """;
}
