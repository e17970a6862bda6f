package org.cablestats.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a reader of a real cable found of one topic.
 *
 * @param cable reference id
 * @param topic id of the topic
 * @param presence whether the topic is in it
 * @param why one sentence of the reader's
 */
record Reading(String cable, String topic, Presence presence, String why) {
    private static final Path FILE = Path.of("src", "test", "resources", "topics", "readings.tsv");

    /** Whether a cable is about a topic. */
    enum Presence {
        /** The cable is about it, or a paragraph of its own is. */
        YES,
        /** A few sentences, or the border of another topic: two readers might differ. */
        PARTLY,
        /** Named in passing or not at all. */
        NO;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All readings, by {@link #key}. */
    static Map<String, Reading> all() {
        Map<String, Reading> readings = new HashMap<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            Reading reading =
                    new Reading(fields[0], fields[1], Presence.valueOf(fields[2].toUpperCase(Locale.ROOT)), fields[3]);
            if (readings.put(key(reading.cable, reading.topic), reading) != null) {
                throw new IllegalStateException(FILE + ": expected each once: " + line);
            }
        }
        return readings;
    }

    /** What a reading is found by. */
    static String key(String cable, String topic) {
        return cable + " " + topic;
    }

    private static List<String> lines() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
