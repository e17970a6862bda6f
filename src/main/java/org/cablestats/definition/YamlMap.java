package org.cablestats.definition;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file, read strictly: each value is asked for by its key, and {@link #done} reports the keys that nobody
 * asked for, with a suggestion where one is near. Every problem goes to the file's {@link Problems}; a reader goes on with a
 * neutral value (an empty text, nought, an empty list), so that one pass finds everything.
 */
public final class YamlMap {
    private YamlMap() {}

    /** The mapping at the top of a file. */
    public static YamlMap read(Path file, Problems problems) {
        throw new UnsupportedOperationException(file.toString() + problems.all());
    }

    /** The file, as given. */
    public String file() {
        throw new UnsupportedOperationException();
    }

    /** Line of the mapping's first key. */
    public int line() {
        throw new UnsupportedOperationException();
    }

    /** Line of a key; that of the mapping where the key is missing. */
    public int line(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** All keys in the order of the file; asking for them does not count as reading their values. */
    public List<String> keys() {
        throw new UnsupportedOperationException();
    }

    /** A text that must be there and not be blank. Numbers, booleans and dates are taken as they are written. */
    public String text(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** A text, null where the key is missing. */
    public @Nullable String optionalText(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** A whole number of at least a minimum, null where the key is missing. */
    public @Nullable Integer optionalInteger(String key, int minimum) {
        throw new UnsupportedOperationException(key + minimum);
    }

    /** A number, null where the key is missing. */
    public @Nullable Double optionalNumber(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** A text or a list of texts; empty where the key is missing. */
    public List<String> texts(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** A mapping, null where the key is missing. */
    public @Nullable YamlMap optionalMap(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** A list of mappings that must be there and not be empty. */
    public List<YamlMap> maps(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** Reports a problem at a key's line. */
    public void problem(String key, String message) {
        throw new UnsupportedOperationException(key + message);
    }

    /** Reports every key that nobody asked for: {@code Invalid key: 'titel' (expected title or sections); did you mean 'title'?} */
    public void done() {
        throw new UnsupportedOperationException();
    }
}
