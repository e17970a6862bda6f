package org.cablestats.job;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the site stands. Equal questions have equal links.
 *
 * @param parameters values by name
 */
public record SiteLink(String path, Map<String, List<String>> parameters) {
    /** The page of the cables of a selection. */
    public static final String CABLES = "/cables";

    private static final List<String> ONE_CABLE = List.of("id", "cited_cable");

    /** What statistics say of a cable that others refer to and that is not there. */
    private static final String MISSING = "not in the corpus";

    public SiteLink {
        parameters = new TreeMap<>(parameters);
    }

    /** A page of a snapshot. */
    public static SiteLink to(String path, int snapshot) {
        return new SiteLink(path, Map.of("snapshot", List.of(String.valueOf(snapshot))));
    }

    /** The same with a parameter of this value instead of what it had; without one where it is null. */
    public SiteLink with(String name, @Nullable Object value) {
        return with(name, value == null ? List.of() : List.of(value.toString()));
    }

    /** The same of a selection that a row of a statistic or a form of the site can say. */
    public SiteLink of(Selection selection) {
        return with("from", selection.from())
                .with("to", selection.to())
                .with("origin", selection.origins())
                .with("country", selection.countries())
                .with("classification", selection.classifications())
                .with("topic", selection.topics());
    }

    /** The cables that a row of a statistic counts, or the cable that it is about; null where its columns do not say which. */
    public static @Nullable SiteLink of(
            Statistic statistic, List<Column> columns, List<@Nullable Object> row, Selection whole, int snapshot) {
        if (statistic.selects().stream().anyMatch(ONE_CABLE::contains)) {
            Object id = value(statistic.selects().get(0), columns, row);
            boolean isThere = id != null && !MISSING.equals(value("present", columns, row));
            return isThere ? to(CABLES + "/" + id, snapshot) : null;
        }
        Selection behind = RowSelection.of(statistic, columns, row, whole);
        return behind == null ? null : to(CABLES, snapshot).of(behind);
    }

    private static @Nullable Object value(String name, List<Column> columns, List<@Nullable Object> row) {
        return IntStream.range(0, row.size())
                .filter(i -> columns.get(i).name().equals(name))
                .mapToObj(row::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private SiteLink with(String name, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, values);
        }
        return new SiteLink(path, changed);
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
