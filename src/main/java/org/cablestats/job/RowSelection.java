package org.cablestats.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.reference.Countries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * The cables that a row of a statistic counts, where columns of it select them: an origin, a country, a level, a topic, a month. A row of a
 * value that no selection has, such as an unknown origin, has none. A year selects none, since cables without a date are counted to it
 * by their ids; nor does a day, since those of which only the month is known are kept with its first.
 */
final class RowSelection {
    /** What statistics call the names that a selection cannot have: those not known, and those of cables about no topic. */
    private static final Set<String> NO_NAMES = Set.of("unknown", "none");

    private final List<String> names;
    private final List<@Nullable Object> row;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<String> origins;
    private List<String> countries;
    private List<String> levels;
    private List<String> topics;

    private RowSelection(List<Column> columns, List<@Nullable Object> row, Selection whole) {
        this.names = columns.stream().map(Column::name).toList();
        this.row = row;
        this.from = whole.from();
        this.to = whole.to();
        this.origins = whole.origins();
        this.countries = whole.countries();
        this.levels = whole.classifications();
        this.topics = whole.chosenTopics();
    }

    /** Those of a row, of the selection that was asked about; null where its columns do not say which. */
    static @Nullable Selection of(
            Statistic statistic, List<Column> columns, List<@Nullable Object> row, Selection whole) {
        return statistic.selects().isEmpty() || !isSaid(whole)
                ? null
                : new RowSelection(columns, row, whole).narrowed(statistic.selects());
    }

    /** Whether it has no part that a link cannot say: a condition in SQL, or two choices of topics at once. */
    private static boolean isSaid(Selection whole) {
        boolean isOfOneChoice = whole.topics().isEmpty() || whole.topics().equals(whole.chosenTopics());
        return whole.where() == null && whole.except() == null && isOfOneChoice;
    }

    private @Nullable Selection narrowed(List<String> keys) {
        return keys.stream().allMatch(this::narrow)
                ? new Selection(from, to, origins, countries, levels, topics, null, null)
                : null;
    }

    private boolean narrow(String key) {
        Object value = row.get(names.indexOf(key));
        if (key.equals("month") && value instanceof LocalDate first) {
            narrow(first, first.plusMonths(1).minusDays(1));
            return true;
        }
        return value instanceof String word && !NO_NAMES.contains(word) && narrow(key, word);
    }

    private void narrow(LocalDate first, LocalDate last) {
        from = from == null || from.isBefore(first) ? first : from;
        to = to == null || to.isAfter(last) ? last : to;
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
}
