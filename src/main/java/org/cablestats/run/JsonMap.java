package org.cablestats.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.jspecify.annotations.Nullable;

/** An object that is read: what is missing or of another kind is an exception, which {@link RunDocumentReader} turns into a message. */
record JsonMap(YamlMap map) {
    /** The objects of a list that a text is. */
    static List<JsonMap> parse(String file, String key, String text, Problems problems) {
        // JSON is YAML, too, and a list is read as the value of a key.
        return new JsonMap(YamlMap.parse(file, "{\"" + key + "\": " + text + "}", problems)).maps(key);
    }

    boolean has(String key) {
        return map.keys().contains(key);
    }

    JsonMap map(String key) {
        return new JsonMap(Objects.requireNonNull(map.optionalMap(key), key));
    }

    List<JsonMap> maps(String key) {
        return map.optionalMaps(key).stream().map(JsonMap::new).toList();
    }

    String text(String key) {
        return Objects.requireNonNull(map.optionalText(key), key);
    }

    /** Null where the key is missing. */
    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    @Nullable Long optionalNumber(String key) {
        return has(key) ? (Long) number(key) : null;
    }

    @Nullable Double optionalDecimal(String key) {
        return has(key) ? (Double) decimal(key) : null;
    }

    List<String> lines(String key) {
        return map.texts(key);
    }

    long number(String key) {
        return Long.parseLong(text(key));
    }

    double decimal(String key) {
        return Double.parseDouble(text(key));
    }

    boolean truth(String key) {
        return text(key).equals("true");
    }

    @Nullable Integer ordinal(String key) {
        return has(key) ? (Integer) Integer.parseInt(text(key)) : null;
    }

    Map<String, String> texts() {
        return each(this::text);
    }

    Map<String, List<String>> lists() {
        return each(this::lines);
    }

    Map<String, Long> numbers() {
        return each(this::number);
    }

    Map<String, Double> decimals() {
        return each(this::decimal);
    }

    private <V> Map<String, V> each(Function<String, V> value) {
        Map<String, V> values = new LinkedHashMap<>();
        map.keys().forEach(key -> values.put(key, value.apply(key)));
        return values;
    }
}
