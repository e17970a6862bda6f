package org.cablestats.method;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.testing.Shared;
import org.jspecify.annotations.Nullable;

/** The ids of the published corpus with their months, as the statistics of serial numbers gather them. */
final class PublishedIds {
    private static final int MIDDLE = 15;
    private static final List<Column> COLUMNS = List.of(
            new Column("station", "string"),
            new Column("year", "int"),
            new Column("serial", "int"),
            new Column("day", "date"));

    private PublishedIds() {}

    /**
     * The 251,195 cables that the 251,287 records are after the corrections of ids, by station, year and number. The day is the middle of
     * the month, as the list has no days.
     */
    static ResultTable gather() throws IOException {
        Map<String, List<@Nullable Object>> cables = new TreeMap<>();
        for (String line : lines()) {
            int comma = line.lastIndexOf(',');
            ReferenceId id = ReferenceId.of(line.substring(0, comma));
            int month = Integer.parseInt(line.substring(comma + 1));
            cables.putIfAbsent(id.canonical(), row(id, month));
        }
        return new ResultTable(COLUMNS, List.copyOf(cables.values()));
    }

    private static List<@Nullable Object> row(ReferenceId id, int month) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(id.station());
        row.add(number(id.year()));
        row.add(number(id.serial()));
        row.add(id.year() == null ? null : LocalDate.of(id.year(), month, MIDDLE));
        return row;
    }

    private static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Shared.path("corpus/data/ids.csv.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
