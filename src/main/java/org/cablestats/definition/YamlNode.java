package org.cablestats.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file with the line it starts on. */
sealed interface YamlNode {
    /** Line of the file, from 1. */
    int line();

    /** The value in words, for messages. */
    String described();

    /** A single value as written, without its quotes: {@code 1.10} stays {@code 1.10}; null where there is none. */
    record Scalar(@Nullable String text, int line) implements YamlNode {
        @Override
        public String described() {
            return text == null ? "no value" : "'" + text + "'";
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** Keys and values in the order of the file. */
    record Mapping(Map<String, Entry> entries, int line) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String described() {
            return "a mapping";
        }
    }

    /** A value and the line of its key. */
    record Entry(int line, YamlNode value) {}
}
