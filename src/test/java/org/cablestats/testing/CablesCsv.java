package org.cablestats.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes invented cables in the layout of cables.csv. */
public final class CablesCsv {
    private final StringBuilder records = new StringBuilder();
    private int number;

    /** Two cables, of one day and the next. */
    public static CablesCsv two() {
        return new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "First.")
                .cable("07ASTANA2", "12/12/2007 9:30", "Second.");
    }

    /** Adds a cable of Embassy Astana, unclassified, with a body of one paragraph. */
    public CablesCsv cable(String id, String created, String sentence) {
        return record(
                created,
                id,
                "Embassy Astana",
                "UNCLASSIFIED",
                "",
                "P 110930Z DEC 07\nFM AMEMBASSY ASTANA\nTO SECSTATE WASHDC PRIORITY 1602\n",
                "UNCLAS ASTANA 003287 \n \nE.O. 12958: N/A \nTAGS: PREL, KZ \nSUBJECT: AN INVENTED CABLE \n \n1. "
                        + sentence + " \n");
    }

    /** Adds a record of any fields after its number. */
    public CablesCsv record(String... fields) {
        records.append('"').append(++number).append('"');
        for (String field : fields) {
            records.append(",\"")
                    .append(field.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        records.append('\n');
        return this;
    }

    /** Writes the records so far. */
    public Path write(Path file) {
        try {
            return Files.writeString(file, records, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
