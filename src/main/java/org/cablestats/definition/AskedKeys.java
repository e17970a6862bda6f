package org.cablestats.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that a reader asks for, found by letting it read a file in which every mapping and list is there and nothing else: what
 * a reader accepts cannot be missing from a list that is made so. Not thread-safe.
 */
public final class AskedKeys {
    private final Map<String, Key> keys = new LinkedHashMap<>();

    /**
     * A key.
     *
     * @param path from the top of the file, {@code sections[].heading}; {@value YamlMap#ANY_NAME} stands for a name of the writer's
     * @param form of its value in words, as messages say what was expected
     */
    public record Key(String path, String form, boolean required) {}

    /** The keys in the order in which the reader asked. */
    public List<Key> all() {
        return List.copyOf(keys.values());
    }

    void ask(String path, String form) {
        keys.putIfAbsent(path, new Key(path, form, false));
    }

    void require(String path) {
        keys.computeIfPresent(path, (asked, key) -> new Key(path, key.form(), true));
    }
}
