package org.cablestats.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the site stands. Equal questions have equal links.
 *
 * @param parameters values by name
 */
record Link(String path, Map<String, List<String>> parameters) {
    Link {
        parameters = new TreeMap<>(parameters);
    }

    /** A page of a snapshot. */
    static Link to(String path, int snapshot) {
        return new Link(path, Map.of("snapshot", List.of(String.valueOf(snapshot))));
    }

    /** The same with a parameter of this value instead of what it had; without one where it is null. */
    Link with(String name, @Nullable Object value) {
        return with(name, value == null ? List.of() : List.of(value.toString()));
    }

    /** The same of a selection. */
    Link of(Selection selection) {
        return with("from", selection.from())
                .with("to", selection.to())
                .with("origin", selection.origins())
                .with("country", selection.countries())
                .with("classification", selection.classifications())
                .with("topic", selection.topics());
    }

    private Link with(String name, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, values);
        }
        return new Link(path, changed);
    }

    /** Without scheme and host, to be escaped in HTML. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
