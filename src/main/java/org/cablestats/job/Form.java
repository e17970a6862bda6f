package org.cablestats.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that people write, in a job file or on the command line.
 *
 * @param reading gives nothing where a text is none
 * @param expected what one looks like, for messages
 * @param words all that there are, one of which may have been meant; empty where they cannot be listed
 */
public record Form<T>(Function<String, Optional<T>> reading, String expected, List<String> words) {
    /** One of any number of values. */
    public Form(Function<String, Optional<T>> reading, String expected) {
        this(reading, expected, List.of());
    }

    /** One of some values, each with its word. */
    public static <T> Form<T> of(List<T> values, Function<T, String> word) {
        List<String> words = values.stream().map(word).toList();
        return new Form<>(
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst(),
                String.join(", ", words),
                words);
    }

    /** {@code (expected ...)}, with what was probably meant. */
    public String expectation(String text) {
        return "(expected " + expected + ")" + Suggestion.of(text, words);
    }

    /** {@code Invalid <name>: '<value>' (expected ...)}. */
    public static String mistake(String name, String text, String expected) {
        return "Invalid " + name + ": '" + text + "' (expected " + expected + ")";
    }

    /** The value of a text; null where there is no text, or after saying that it is none. */
    public @Nullable T read(String name, @Nullable String text, Consumer<String> mistakes) {
        T value = text == null ? null : reading.apply(text).orElse(null);
        if (text != null && value == null) {
            mistakes.accept("Invalid " + name + ": '" + text + "' " + expectation(text));
        }
        return value;
    }

    /** The value of a key; null where the key is missing, or after reporting that it has another. */
    @Nullable T of(String key, YamlMap map) {
        return read(key, map.optionalText(key), message -> map.problem(key, message));
    }

    /** The values of texts, without those that are none, of which this is said. */
    public List<T> all(String name, List<String> texts, Consumer<String> mistakes) {
        return texts.stream()
                .flatMap(text -> Stream.ofNullable(read(name, text, mistakes)))
                .toList();
    }

    /** The same of a key. */
    List<T> all(String key, YamlMap map) {
        return all(key, map.texts(key), message -> map.problem(key, message));
    }
}
