package org.cablestats.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cablestats.definition.YamlNode.Entry;
import org.cablestats.definition.YamlNode.Mapping;
import org.cablestats.definition.YamlNode.Scalar;
import org.cablestats.definition.YamlNode.Sequence;
import org.cablestats.fault.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file, read strictly: each value is asked for by its key, and {@link #done} reports the keys that nobody
 * asked for, with a suggestion where one is near. Every problem goes to the file's {@link Problems}; a reader goes on with a
 * neutral value (an empty text, zero, an empty list), so that one pass finds everything. A mapping inside is read and closed
 * by itself: whoever asks for it calls its {@link #done}.
 */
public final class YamlMap {
    /** Digits enough for any whole number that a definition needs, and few enough for an int. */
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?(?:[eE][+-]?[0-9]{1,2})?");

    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private final String file;
    private final Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(String file, Mapping mapping, Problems problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The mapping at the top of a file; an empty one, silent from then on, where the file could not be read. */
    public static YamlMap read(Path file, Problems problems) {
        return of(file.toString(), YamlTree.read(file, problems), problems);
    }

    /**
     * The mapping that a text is: {@code origin: Embassy Astana, from: 2007-01-01}, on one line and without braces, or between them.
     *
     * @param name of what gave the text, for messages
     */
    public static YamlMap parse(String name, String text, Problems problems) {
        String braced = text.startsWith("{") ? text : "{" + text + "}";
        return of(name, YamlTree.parse(name, braced, problems), problems);
    }

    /**
     * The mapping at the top of a file of the program's own.
     *
     * @param name of the file, for messages
     */
    public static YamlMap parseFile(String name, String text, Problems problems) {
        return of(name, YamlTree.parse(name, text, problems), problems);
    }

    private static YamlMap of(String file, @Nullable Mapping top, Problems problems) {
        // That a file cannot be read says enough: not that each of its keys is missing too.
        return top == null
                ? new YamlMap(file, new Mapping(Map.of(), 1), new Problems())
                : new YamlMap(file, top, problems);
    }

    /** The file, as given. */
    public String file() {
        return file;
    }

    /** Line of the mapping's first key. */
    public int line() {
        return mapping.line();
    }

    /** Line of a key; that of the mapping where the key is missing. */
    public int line(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.line();
    }

    /** All keys in the order of the file; asking for them does not count as reading their values. */
    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    /** A text that must be there and not be blank. Numbers, booleans and dates are taken as they are written. */
    public String text(String key) {
        String text = optionalText(key);
        require(key);
        return text == null ? "" : text;
    }

    /** Reports a key that was asked for and is missing. */
    public void require(String key) {
        if (!mapping.entries().containsKey(key)) {
            problem(line(), "Cannot find key '" + key + "'");
        }
    }

    /** A text, null where the key is missing. */
    public @Nullable String optionalText(String key) {
        YamlNode node = ask(key);
        return node == null ? null : scalar(key, node, "a text");
    }

    /** A text, null where the key is missing or has the value null, as programs write it. */
    public @Nullable String textOrNull(String key) {
        YamlNode node = ask(key);
        boolean isNull = node instanceof Scalar scalar && scalar.text() == null;
        return node == null || isNull ? null : scalar(key, node, "a text");
    }

    /** A whole number of at least a minimum, null where the key is missing. */
    public @Nullable Integer optionalInteger(String key, int minimum) {
        String expected = "a whole number of at least " + minimum;
        String text = matching(key, WHOLE, expected);
        if (text == null) {
            return null;
        }
        Integer value = Integer.valueOf(text);
        if (value < minimum) {
            problem(key, "Invalid " + key + ": '" + text + "' (expected " + expected + ")");
            return null;
        }
        return value;
    }

    /** A number, null where the key is missing. */
    public @Nullable Double optionalNumber(String key) {
        String text = matching(key, NUMBER, "a number");
        return text == null ? null : Double.valueOf(text);
    }

    /** {@code true} or {@code false}, null where the key is missing. */
    public @Nullable Boolean optionalBoolean(String key) {
        String text = matching(key, BOOLEAN, "true or false");
        return text == null ? null : Boolean.valueOf(text);
    }

    /** A text or a list of texts; empty where the key is missing. */
    public List<String> texts(String key) {
        YamlNode node = ask(key);
        if (node == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : node instanceof Sequence sequence ? sequence.items() : List.of(node)) {
            String text = scalar(key, item, "a text or a list of texts");
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Whether a key has a mapping for its value; asking does not count as reading it. */
    public boolean isMap(String key) {
        Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof Mapping;
    }

    /** A mapping, null where the key is missing. */
    public @Nullable YamlMap optionalMap(String key) {
        YamlNode node = ask(key);
        return node == null ? null : map(key, node, "keys and values");
    }

    /** A list of mappings that must be there and not be empty. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = optionalMaps(key);
        require(key);
        Entry entry = mapping.entries().get(key);
        if (entry != null
                && entry.value() instanceof Sequence sequence
                && sequence.items().isEmpty()) {
            problem(key, "Invalid " + key + ": an empty list (expected at least one item)");
        }
        return maps;
    }

    /** A list of mappings; empty where the key is missing. */
    public List<YamlMap> optionalMaps(String key) {
        String expected = "a list of keys and values";
        YamlNode node = ask(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Sequence sequence)) {
            invalid(key, node, expected);
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            YamlMap map = map(key, item, expected);
            if (map != null) {
                maps.add(map);
            }
        }
        return maps;
    }

    /** Reports every list in it that is empty, however deep: whoever writes one means something. */
    public void verifyLists() {
        mapping.entries().forEach((key, entry) -> verifyLists(key, entry.line(), entry.value()));
    }

    private void verifyLists(String key, int line, YamlNode node) {
        if (node instanceof Mapping inner) {
            new YamlMap(file, inner, problems).verifyLists();
        } else if (node instanceof Sequence list && list.items().isEmpty()) {
            problem(Math.max(line, list.line()), "Invalid " + key + ": an empty list (expected at least one item)");
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> verifyLists(key, line, item));
        }
    }

    /** Reports a problem at a key's line. */
    public void problem(String key, String message) {
        problem(line(key), message);
    }

    public void problem(int line, String message) {
        problems.add(file, line, message);
    }

    /** Reports every key that nobody asked for: {@code Invalid key: 'titel' (expected one of title, sections); did you mean 'title'?} */
    public void done() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                String expected = (asked.size() > 1 ? "one of " : "") + String.join(", ", asked);
                problem(key, "Invalid key: '" + key + "' (expected " + expected + ")" + Suggestion.of(key, asked));
            }
        }
    }

    private @Nullable YamlNode ask(String key) {
        asked.add(key);
        Entry entry = mapping.entries().get(key);
        return entry == null ? null : entry.value();
    }

    private @Nullable YamlMap map(String key, YamlNode node, String expected) {
        if (node instanceof Mapping inner) {
            return new YamlMap(file, inner, problems);
        }
        invalid(key, node, expected);
        return null;
    }

    private @Nullable String matching(String key, Pattern form, String expected) {
        YamlNode node = ask(key);
        String text = node == null ? null : scalar(key, node, expected);
        if (node == null || text == null || form.matcher(text).matches()) {
            return text;
        }
        invalid(key, node, expected);
        return null;
    }

    private @Nullable String scalar(String key, YamlNode node, String expected) {
        if (node instanceof Scalar scalar
                && scalar.text() != null
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        invalid(key, node, expected);
        return null;
    }

    private void invalid(String key, YamlNode node, String expected) {
        int line = Math.max(line(key), node.line());
        problem(line, "Invalid " + key + ": " + node.described() + " (expected " + expected + ")");
    }
}
