package org.cablestats.correction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cablestats.result.CsvText;
import org.cablestats.statistic.ResultCheck;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** Holds the answers of a statistic at two times against each other, number by number; rows are the same that have the same names. */
public record AnswerComparison(Statistic statistic) {
    /**
     * The numbers that are other, in the order of the later answer; those of rows that are gone come last. A column that only one answer has
     * is not compared, and neither is a load that came after the earlier answer: that said nothing of it.
     *
     * @param was the earlier answer as CSV
     * @param is the later one
     */
    public List<MovedNumber> moved(String was, String is) {
        Map<Map<String, String>, Map<String, String>> before = rows(was);
        Map<Map<String, String>, Map<String, String>> now = rows(is);
        Set<MovedNumber> moved = new LinkedHashSet<>();
        Set<Map<String, String>> names = new LinkedHashSet<>(now.keySet());
        names.addAll(before.keySet());
        names.forEach(name -> add(name, before.get(name), now.get(name), moved));
        return List.copyOf(moved);
    }

    private void add(
            Map<String, String> name,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> now,
            Set<MovedNumber> moved) {
        for (DeclaredColumn column : statistic.columns()) {
            String key = column.name();
            boolean isLaterLoad = before == null && name.containsKey(MovedNumber.LOAD);
            boolean isAsked = column.isNumber() && !name.containsKey(key) && !isLaterLoad;
            if (!isAsked || isNew(key, before) || isNew(key, now)) {
                continue;
            }
            String was = before == null ? "" : before.getOrDefault(key, "");
            String is = now == null ? "" : now.getOrDefault(key, "");
            if (!was.equals(is)) {
                Map<String, String> row = named(key, name);
                moved.add(new MovedNumber(row, label(row, now == null ? before : now), column, was, is));
            }
        }
    }

    /** What names a number: its row, or where several rows have it alike, as a check says, what these have alike. */
    private Map<String, String> named(String column, Map<String, String> name) {
        Map<String, String> named = new LinkedHashMap<>(name);
        statistic.checks().stream()
                .filter(check ->
                        check instanceof ResultCheck.Same same && same.column().equals(column))
                .forEach(check -> named.keySet().retainAll(((ResultCheck.Same) check).by()));
        return named;
    }

    /** The name of a topic in place of its id. */
    private Map<String, String> label(Map<String, String> row, @Nullable Map<String, String> values) {
        Map<String, String> label = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            String name = column.replaceFirst("_(?:id|code)$", "");
            label.put(name, values == null ? value : values.getOrDefault(name, value));
        });
        return label;
    }

    private static boolean isNew(String column, @Nullable Map<String, String> row) {
        return row != null && !row.containsKey(column);
    }

    /** Values by column, by the names of their row. */
    private Map<Map<String, String>, Map<String, String>> rows(String csv) {
        Map<Map<String, String>, Map<String, String>> rows = new LinkedHashMap<>();
        for (Map<String, String> row : CsvText.rows(csv)) {
            Map<String, String> name = new LinkedHashMap<>();
            names().filter(row::containsKey).forEach(column -> name.put(column, row.getOrDefault(column, "")));
            rows.put(name, row);
        }
        return rows;
    }

    /** The columns that no two rows have alike, and those that say which cables a row counts. */
    private Stream<String> names() {
        Set<String> unique = new LinkedHashSet<>();
        statistic.checks().stream()
                .filter(ResultCheck.Unique.class::isInstance)
                .findFirst()
                .ifPresent(check -> unique.addAll(check.columns()));
        unique.addAll(statistic.selects());
        return statistic.columns().stream()
                .filter(column -> unique.isEmpty() ? !column.isNumber() : unique.contains(column.name()))
                .map(DeclaredColumn::name);
    }
}
