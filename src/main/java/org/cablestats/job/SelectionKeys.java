package org.cablestats.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;

/** A selection as the keys of a job's step {@code report:}, so that it can be asked again. */
final class SelectionKeys {
    private final Map<String, Object> keys = new LinkedHashMap<>();

    private SelectionKeys() {}

    /** Keys with their values, a date, a text or a list of texts; none of what is left open. */
    static Map<String, Object> of(Selection selection) {
        SelectionKeys asked = new SelectionKeys();
        asked.add("from", selection.from());
        asked.add("to", selection.to());
        asked.add("origin", selection.origins());
        asked.add("country", selection.countries());
        asked.add("classification", selection.classifications());
        asked.add("topic", selection.topics());
        asked.add("where", selection.where());
        return asked.keys;
    }

    /** The same, each value as a text. */
    static Map<String, List<String>> texts(Selection selection) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        of(selection).forEach((key, value) -> {
            List<?> values = value instanceof List<?> several ? several : List.of(value);
            texts.put(key, values.stream().map(Object::toString).toList());
        });
        return texts;
    }

    private void add(String key, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            keys.put(key, value);
        }
    }
}
