package org.cablestats.sample;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the records of {@code cables.csv}, every column quoted, a backslash before quotes, apostrophes and backslashes, no header
 * row; and, here and there, one that a loader must bear.
 *
 * <p>The damage stands beside good records or keeps a cable whole, so that the number of distinct cables stays what it is to be.
 */
final class CsvWriter {
    private static final int SMALLEST = 50;
    private static final int ID = 2;
    private static final int CREATED = 1;
    private static final int LEVEL = 4;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy H:mm", Locale.ENGLISH);

    private final Writer writer;
    private final int cables;
    private List<String> latest = List.of();
    private int records;
    private int row;

    /** Writes so many cables; a small sample is left sound. */
    CsvWriter(Writer writer, int cables) {
        this.writer = writer;
        this.cables = cables;
    }

    /** Writes a cable's record, and what is to stand after it. */
    void write(SampleCable cable, SampleMessage message) throws IOException {
        List<String> columns = columns(cable, message);
        // Twelve places through the file, each with its kind of damage.
        int place = cables < SMALLEST ? -1 : twelfth(records++);
        writeColumns(changed(columns, place));
        latest = columns;
        if (SampleIds.isWrittenTwice(cable)) {
            writeColumns(withColumn(columns, ID, cable.id()));
        }
        switch (place) {
            case 1, 4, 7 -> writeColumns(columns);
            case 2, 8 -> writeColumns(columns.subList(0, LEVEL));
            case 5, 9 -> writeColumns(withColumn(columns, ID, ""));
            default -> {}
        }
    }

    /** Ends the file in the middle of a record. */
    void finish() throws IOException {
        if (cables >= SMALLEST && !latest.isEmpty()) {
            String record = record(withColumn(latest, ID, latest.get(ID) + "9"));
            writer.write(record, 0, record.length() / 2);
        }
    }

    private static List<String> changed(List<String> columns, int place) {
        return switch (place) {
            case 3 -> withColumn(columns, LEVEL, "RESTRICTED");
            case 6 -> withColumn(columns, CREATED, "31/45/2008 99:99");
            default -> columns;
        };
    }

    /** The number of the place where a record stands, -1 for all records between the places. */
    private int twelfth(int index) {
        int distance = cables / 12;
        return index % distance == distance / 2 ? index / distance : -1;
    }

    private static List<String> withColumn(List<String> columns, int column, String value) {
        List<String> changed = new ArrayList<>(columns);
        changed.set(column, value);
        return changed;
    }

    private void writeColumns(List<String> columns) throws IOException {
        writer.write(record(columns));
    }

    /** The eight columns of a cable, with the next row number. */
    private List<String> columns(SampleCable cable, SampleMessage message) {
        return List.of(
                String.valueOf(++row),
                cable.created().format(DATE),
                cable.writtenId(),
                cable.post().origin(),
                cable.level().label(),
                String.join("|", cable.references()),
                message.header(),
                message.body());
    }

    private static String record(List<String> columns) {
        return columns.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'") + '"';
    }
}
