package org.cablestats.definition;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.definition.YamlNode.Entry;
import org.cablestats.definition.YamlNode.Mapping;
import org.cablestats.definition.YamlNode.Scalar;
import org.cablestats.definition.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Builds the values of a YAML file from the parser's tokens, since only tokens know their lines. Types are left to who asks for
 * a value: YAML would read the country {@code no} as a boolean and the time {@code 12:30} as 750.
 */
final class YamlTree {
    /** Far more than any definition needs, and far less than a stack holds: a file of brackets is an error, not a crash. */
    private static final int DEEPEST = 50;

    private final String file;
    private final Problems problems;
    private final YAMLParser parser;
    private int depth;

    private YamlTree(String file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** The mapping at the top, or null after reporting why there is none. */
    static @Nullable Mapping read(Path file, Problems problems) {
        String text = DefinitionText.read(file, problems);
        return text == null ? null : parse(file.toString(), text, problems);
    }

    /**
     * The mapping that a text is, or null after reporting why it is none.
     *
     * @param name of the file, or of what else gave the text, for messages
     */
    static @Nullable Mapping parse(String name, String text, Problems problems) {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new YamlTree(name, problems, parser).top();
        } catch (JsonProcessingException e) {
            problems.add(name, line(e, text), "Invalid YAML: " + reason(e));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Mapping top() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(file, "Cannot read the file: it is empty");
            return null;
        }
        YamlNode node = node();
        if (parser.nextToken() != null) {
            problems.add(file, line(), "Invalid YAML: a second document (expected one per file)");
        }
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        problems.add(file, node.line(), "Invalid YAML: " + node.described() + " (expected keys and values)");
        return null;
    }

    private YamlNode node() throws IOException {
        if (depth == DEEPEST) {
            throw new JsonParseException(parser, "values nested more than " + DEEPEST + " deep");
        }
        depth++;
        YamlNode node = switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar();
        };
        depth--;
        return node;
    }

    private Scalar scalar() throws IOException {
        if (parser.isCurrentAlias()) {
            // Never followed: ten lines of aliases to aliases make a billion values.
            problems.add(file, line(), "Invalid alias: '*" + parser.getText() + "' (expected the value itself)");
        }
        return new Scalar(parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText(), line());
    }

    private Mapping mapping() throws IOException {
        int start = line();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            Entry earlier = entries.putIfAbsent(key, new Entry(line, node()));
            if (earlier != null) {
                problems.add(
                        file, line, "Invalid key: '" + key + "' a second time (first on line " + earlier.line() + ")");
            }
        }
        return new Mapping(
                entries,
                entries.values().stream().mapToInt(Entry::line).findFirst().orElse(start));
    }

    private Sequence sequence() throws IOException {
        int start = line();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(items, start);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static int line(JsonProcessingException e, String text) {
        if (e.getCause() instanceof ReaderException reader) {
            return 1
                    + (int) text.codePoints()
                            .limit(reader.getPosition())
                            .filter(point -> point == '\n')
                            .count();
        }
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            // The exception's own location is where the value around the problem starts.
            return 1 + marked.getProblemMark().getLine();
        }
        JsonLocation location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static String reason(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            return marked.getProblem();
        }
        String message = e.getOriginalMessage();
        return message.lines().findFirst().orElse(message);
    }
}
