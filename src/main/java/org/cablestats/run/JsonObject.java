package org.cablestats.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a document: keys in their order, none of what is not known. */
final class JsonObject {
    private final Map<String, Object> values = new LinkedHashMap<>();

    JsonObject with(String key, @Nullable Object value) {
        if (value instanceof JsonObject object) {
            values.put(key, object.values);
        } else if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }
}
