package org.cablestats.sample;

import java.util.List;
import org.cablestats.resource.Resource;

/**
 * A level of classification and what it looks like in a message.
 *
 * @param label in the sources' own column
 * @param marking first words of the body
 * @param mark portion mark
 * @param security line of the header
 * @param cables published number
 */
record Level(String label, String marking, String mark, String security, int cables) {
    static List<Level> all() {
        return Resource.rows(
                Level.class,
                "classifications.tsv",
                row -> new Level(row.get(0), row.get(1), row.get(2), row.get(3), Integer.parseInt(row.get(4))));
    }

    boolean isSecret() {
        return label.startsWith("SECRET");
    }

    boolean isUnclassified() {
        return label.startsWith("UNCLASSIFIED");
    }

    boolean isForOfficialUse() {
        return label.endsWith("FOR OFFICIAL USE ONLY");
    }

    boolean isForNoForeigners() {
        return label.endsWith("NOFORN");
    }
}
