package org.cablestats.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the records of the CSV and, here and there, one that a loader must bear.
 *
 * <p>The damage stands beside good records or keeps a cable whole, so that the number of distinct cables stays what it is to be.
 */
final class Damage {
    private static final int SMALLEST = 50;
    private static final int ID = 2;
    private static final int CREATED = 1;
    private static final int LEVEL = 4;

    private final CsvWriter csv;
    private final int cables;
    private List<String> latest = List.of();
    private int records;

    /**
     * Damage for a sample of so many cables.
     *
     * @param cables a small sample is left sound
     */
    Damage(CsvWriter csv, int cables) {
        this.csv = csv;
        this.cables = cables;
    }

    /** Writes a cable's record, and what is to stand after it. */
    void write(SampleCable cable, Message message) throws IOException {
        List<String> columns = csv.columns(cable, message);
        // Twelve places through the file, each with its kind of damage.
        int place = cables < SMALLEST ? -1 : twelfth(records++);
        csv.writeColumns(changed(columns, place));
        latest = columns;
        if (KnownWrongIds.isWrittenTwice(cable)) {
            csv.writeColumns(withColumn(columns, ID, cable.id()));
        }
        switch (place) {
            case 1, 4, 7 -> csv.writeColumns(columns);
            case 2, 8 -> csv.writeColumns(columns.subList(0, LEVEL));
            case 5, 9 -> csv.writeColumns(withColumn(columns, ID, ""));
            default -> {}
        }
    }

    /** Ends the file in the middle of a record. */
    void finish() throws IOException {
        if (cables >= SMALLEST && !latest.isEmpty()) {
            csv.writeTruncated(withColumn(latest, ID, latest.get(ID) + "9"));
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
}
