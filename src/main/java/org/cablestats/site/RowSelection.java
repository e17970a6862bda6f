package org.cablestats.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.reference.Countries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * The cables that a row of a statistic counts, where its columns say which: an origin, a country, a level, a topic, a month. A row that
 * has another key, or a value that no selection has, such as an unknown origin, has none; nor has a year, to which cables without a date
 * are counted by their ids.
 */
final class RowSelection {
    /** Columns that follow from a key beside them, by that key. */
    private static final Set<String> OF_ORIGIN = Set.of("post", "country", "bureau");

    /** What is counted, of a row that counts cables. */
    private static final Set<String> COUNTS = Set.of("cables", "by_tag", "by_text", "by_model", "origins");

    private final List<String> names;
    private final List<@Nullable Object> row;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<String> origins;
    private List<String> countries;
    private List<String> levels;
    private List<String> topics;

    private RowSelection(List<String> names, List<@Nullable Object> row, Selection whole) {
        this.names = names;
        this.row = row;
        this.from = whole.from();
        this.to = whole.to();
        this.origins = whole.origins();
        this.countries = whole.countries();
        this.levels = whole.classifications();
        this.topics = whole.topics();
    }

    /** Those of a row, of the selection that was asked about; null where its columns do not say which. */
    static @Nullable Selection of(List<Column> columns, List<@Nullable Object> row, Selection whole) {
        List<String> names = columns.stream().map(Column::name).toList();
        return names.contains("cables") ? new RowSelection(names, row, whole).narrowed() : null;
    }

    private @Nullable Selection narrowed() {
        Set<String> others = new HashSet<>(names);
        others.removeAll(COUNTS);
        if (others.contains("origin")) {
            others.removeAll(OF_ORIGIN);
        }
        if (others.contains("country_code")) {
            others.remove("country");
        }
        if (others.contains("topic_id")) {
            others.remove("topic");
        }
        return !others.isEmpty() && others.stream().allMatch(this::narrow)
                ? new Selection(from, to, origins, countries, levels, topics, null, null)
                : null;
    }

    private boolean narrow(String key) {
        Object value = row.get(names.indexOf(key));
        if (key.equals("month") && value instanceof LocalDate first) {
            narrow(first, first.plusMonths(1).minusDays(1));
            return true;
        }
        return value instanceof String word && !word.equals("unknown") && narrow(key, word);
    }

    private boolean narrow(String key, String word) {
        List<String> one = List.of(word);
        switch (key) {
            case "origin" -> origins = one;
            case "country_code" -> countries = one;
            case "classification" -> levels = one;
            case "topic_id" -> {
                // Of cables about either of two topics, those about one are counted that are about the other as well.
                boolean isSaid = topics.isEmpty() || topics.equals(one);
                topics = one;
                return isSaid;
            }
            default -> {
                return false;
            }
        }
        return !key.equals("country_code") || Countries.name(word) != null;
    }

    private void narrow(LocalDate first, LocalDate last) {
        from = from == null || from.isBefore(first) ? first : from;
        to = to == null || to.isAfter(last) ? last : to;
    }
}
