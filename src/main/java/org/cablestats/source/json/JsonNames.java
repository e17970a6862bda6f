package org.cablestats.source.json;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.CableParser;

/**
 * What other programs call the columns that are used here: databases of the same corpora, the collections of History Lab, programs
 * that draw networks of cables. A name is listed where it can mean nothing else beside a cable's id; of several, the first that is not empty counts.
 */
final class JsonNames {
    private static final Map<String, List<String>> NAMES = Map.of(
            "created", List.of("created", "date", "date_time", "datetime", "date_sent", "sent", "created_at"),
            "released", List.of("released", "date_released", "release_date", "released_at"),
            "classification", List.of("classification", "original_classification"),
            "origin", List.of("origin", "office", "from_field", "from"),
            "header", List.of("header"),
            "body", List.of("body", "content", "text", "message", "raw_body", "full_text"));

    /** A table has numbers of its own for its rows, and the reference id under another name. */
    private static final List<String> IDS =
            List.of("id", "refid", "ref_id", "reference_id", "cable_id", "canonical_id");

    private static final Set<String> ALL = Stream.concat(
                    IDS.stream(), NAMES.values().stream().flatMap(List::stream))
            .collect(Collectors.toSet());

    private JsonNames() {}

    /** A key as names are listed: small letters, a low line between words. */
    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Whether a plain key is one of the names. */
    static boolean isKnown(String key) {
        return ALL.contains(key);
    }

    /** The values of another program's object by the names of the columns here. */
    static Map<String, Object> columns(Map<String, Object> values) {
        Map<String, Object> columns = new HashMap<>(values);
        NAMES.forEach(
                (column, names) -> values(names, values).findFirst().ifPresent(value -> columns.put(column, value)));
        values(IDS, values)
                .filter(id -> id instanceof String text && CableParser.canonicalId(text) != null)
                .findFirst()
                .ifPresent(id -> columns.put("id", id));
        return columns;
    }

    /** Those that say something first. */
    private static Stream<Object> values(List<String> names, Map<String, Object> values) {
        List<Object> found =
                names.stream().filter(values::containsKey).map(values::get).toList();
        return Stream.concat(found.stream().filter(value -> !"".equals(value)), found.stream());
    }
}
