package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each key of the definitions means, in a sentence: the part of the reference that no reader can say. */
final class Meanings {
    private static final Path FILE = Path.of("src", "test", "resources", "reference", "meanings.txt");

    private final Map<String, String> meanings = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> missing = new HashSet<>();

    /** Lines such as {@code report title: it stands above the first page}. */
    static Meanings read() throws IOException {
        Meanings read = new Meanings();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                read.meanings.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return read;
    }

    /** The meaning of a key of a kind of definition. */
    String of(String kind, String key) {
        String name = kind + " " + key;
        used.add(name);
        if (!meanings.containsKey(name)) {
            missing.add(name);
        }
        return meanings.getOrDefault(name, "");
    }

    /** Fails where a key that a reader asks for has no meaning, and where a meaning is one of no key. */
    void assertComplete() {
        assertThat(missing).as("keys to explain in %s", FILE).isEmpty();
        assertThat(meanings.keySet()).as("keys that no reader asks for").isSubsetOf(used);
    }
}
