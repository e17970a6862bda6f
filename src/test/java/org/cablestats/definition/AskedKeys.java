package org.cablestats.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.fault.UsageException;

/**
 * The keys that a reader asks for, found by what it says of files with one key that it does not know, or one with a wrong value: what a
 * reader accepts cannot be missing from a list that is made so.
 */
public final class AskedKeys {
    private static final String MAPPING = "keys and values";
    private static final String UNKNOWN = "unknown";
    private static final Pattern COMMA = Pattern.compile(", ");

    private final BiConsumer<Path, Problems> reader;
    private final Path file;
    private final List<Key> keys = new ArrayList<>();

    private AskedKeys(BiConsumer<Path, Problems> reader, Path file) {
        this.reader = reader;
        this.file = file;
    }

    /**
     * A key.
     *
     * @param path from the top of the file, {@code sections[].heading}; {@code NAME} stands for a name of the writer's
     * @param form of its value in words, as messages say what was expected
     */
    public record Key(String path, String form, boolean required) {}

    /** The keys in the order in which the reader asks, each with those below it. */
    public static List<Key> of(BiConsumer<Path, Problems> reader) throws IOException {
        Path file = Files.createTempFile("keys", ".yaml");
        try {
            AskedKeys asked = new AskedKeys(reader, file);
            asked.addAll("");
            return List.copyOf(asked.keys);
        } finally {
            Files.delete(file);
        }
    }

    private void addAll(String parent) throws IOException {
        String said = said(parent, UNKNOWN + ": 0");
        for (String key : keys(said)) {
            String form =
                    found(said(parent, key + ": {}"), "Invalid " + key + ": a mapping \\(expected (.*)\\)", MAPPING);
            keys.add(new Key(parent + key, form, said.contains("Cannot find key '" + key + "'")));
            if (form.equals(MAPPING)) {
                addAll(parent + key + ".");
            } else if (form.equals("a list of " + MAPPING)) {
                addAll(parent + key + "[].");
            }
        }
    }

    /** Where any name will do none is unknown. */
    private static List<String> keys(String said) {
        return List.of(
                COMMA.split(found(said, "Invalid key: '" + UNKNOWN + "' \\(expected (?:one of )?([^)]*)\\)", "NAME")));
    }

    private static String found(String said, String pattern, String otherwise) {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** What is said of a mapping with one key, and nothing of what it stands in. */
    private String said(String parent, String content) throws IOException {
        String opened = parent.replace("[].", ": [{").replace(".", ": {");
        String closed = new StringBuilder(opened.replaceAll("[^\\[{]", ""))
                .reverse()
                .toString()
                .replace('[', ']')
                .replace('{', '}');
        Files.writeString(file, "{" + opened + "\n" + content + closed + "}\n");
        Problems problems = new Problems();
        try {
            reader.accept(file, problems);
        } catch (UsageException e) {
            // Keys without values may make nothing that is worth to be read on.
            assertThat(problems.isEmpty()).isFalse();
        }
        return String.join(
                "\n",
                problems.all().stream()
                        .filter(problem -> problem.startsWith(file + ":2: "))
                        .toList());
    }
}
