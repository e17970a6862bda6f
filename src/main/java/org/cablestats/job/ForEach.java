package org.cablestats.job;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * That reports are written once for each value of a key.
 *
 * @param values those to write for, in order; empty for all that the cables have
 * @param minimum values with fewer cables are left out; {@link #ANY} for none of those that are named
 */
public record ForEach(Key key, List<String> values, int minimum) {
    /** A minimum that leaves out nothing that is asked for. */
    public static final int ANY = 1;

    /** The value of a key that stands for all. */
    private static final String ALL = "all";

    public ForEach {
        values = List.copyOf(values);
    }

    /** What a selection can be cut into. */
    public enum Key {
        ORIGIN("SELECT origin, count(*) FROM cables WHERE origin IS NOT NULL GROUP BY origin"),
        COUNTRY("SELECT country, count(*) FROM cables WHERE country IS NOT NULL GROUP BY country"),
        TOPIC("SELECT topic_id, count(*) FROM cable_topics GROUP BY topic_id");

        /** By its word. */
        public static final Form<Key> FORM = Form.of(List.of(values()), Key::word);

        private final String counts;

        Key(String counts) {
            this.counts = counts;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The values that cables have, with their number, most cables first: two columns. */
        String counts() {
            return counts + " ORDER BY 2 DESC, 1";
        }

        /** Those that a selection asks for. */
        public List<String> of(Selection selection) {
            return switch (this) {
                case ORIGIN -> selection.origins();
                case COUNTRY -> selection.countries();
                case TOPIC -> selection.topics();
            };
        }

        /** The same selection with other values of this key. */
        public Selection of(Selection selection, List<String> values) {
            return new Selection(
                    selection.from(),
                    selection.to(),
                    this == ORIGIN ? values : selection.origins(),
                    this == COUNTRY ? values : selection.countries(),
                    selection.classifications(),
                    this == TOPIC ? values : selection.topics(),
                    selection.subject(),
                    selection.where());
        }
    }

    /** Reads the key {@code for_each} of a step that has a selection; null where there is none, or it has problems. */
    static @Nullable ForEach read(YamlMap step, Selection selection) {
        YamlMap map = step.optionalMap("for_each");
        if (map == null) {
            return null;
        }
        Map<Key, List<String>> asked = new EnumMap<>(Key.class);
        Stream.of(Key.values()).forEach(key -> {
            List<String> values = values(key, map);
            if (map.keys().contains(key.word())) {
                asked.put(key, values);
            }
        });
        Integer minimum = map.optionalInteger("min-cables", 1);
        map.done();
        if (asked.size() != 1) {
            map.problem(
                    map.line(), "Invalid for_each: " + asked.size() + " keys (expected one of origin, country, topic)");
            return null;
        }
        Map.Entry<Key, List<String>> only = asked.entrySet().iterator().next();
        if (!only.getKey().of(selection).isEmpty()) {
            map.problem(
                    only.getKey().word(),
                    "Cannot write reports for each " + only.getKey().word() + ": the step has "
                            + only.getKey().word() + " as well (expected one of both)");
        }
        return new ForEach(only.getKey(), only.getValue(), minimum == null ? ANY : minimum);
    }

    private static List<String> values(Key key, YamlMap map) {
        List<String> texts = map.texts(key.word());
        if (texts.equals(List.of(ALL))) {
            return List.of();
        }
        return key == Key.COUNTRY
                ? Forms.COUNTRY.all(key.word(), map)
                : texts.stream().distinct().toList();
    }

    /** For a record: the key, the values where they are named, and the least number of cables where there is one. */
    Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("for_each", List.of(key.word()));
        if (!values.isEmpty()) {
            keys.put(key.word(), values);
        }
        if (minimum != ANY) {
            keys.put("min-cables", List.of(String.valueOf(minimum)));
        }
        return keys;
    }

    /** For people. */
    @Override
    public String toString() {
        String of = values.isEmpty() ? "" : ": " + String.join(", ", values);
        return "each " + key.word() + of + (minimum == ANY ? "" : ", of at least " + minimum + " cables");
    }
}
