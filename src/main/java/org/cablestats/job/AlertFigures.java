package org.cablestats.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cablestats.alert.Figure;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Answer;
import org.cablestats.result.Json;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an answer that an alert looks at.
 *
 * @param unknown number of rows that have no number
 */
record AlertFigures(List<Figure> figures, int unknown) {
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-[0-9]{2}-[0-9]{2})?");

    /** The record of a run, which names them, stays small enough to be read. */
    private static final int LONGEST = 1000;

    AlertFigures {
        figures = List.copyOf(figures);
    }

    /**
     * Those of an answer.
     *
     * @param columns that the answer has
     * @param most rows that there may be
     * @throws UsageException where there are more, where two have one name or one has a long one, or where a period is none
     */
    static AlertFigures of(Answer answer, AlertColumns columns, int most, String place) {
        Reader reader = new Reader(answer.columns().stream().map(Column::name).toList(), columns, place);
        Iterator<List<@Nullable Object>> rows = answer.rows();
        for (int count = 0; rows.hasNext(); count++) {
            if (count == most) {
                throw new UsageException(place + "Cannot alert: there are more than " + Numbers.counted(most, "row")
                        + " (expected fewer; a selection or a narrower statistic gives them)");
            }
            reader.add(rows.next());
        }
        return new AlertFigures(reader.figures, reader.unknown);
    }

    /** Reads rows. */
    private static final class Reader {
        private final List<String> names;
        private final AlertColumns columns;
        private final String place;
        private final List<Figure> figures = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private int unknown;

        Reader(List<String> names, AlertColumns columns, String place) {
            this.names = names;
            this.columns = columns;
            this.place = place;
        }

        void add(List<@Nullable Object> row) {
            Function<@Nullable String, @Nullable Object> cell =
                    name -> name == null ? null : row.get(names.indexOf(name));
            Object value = cell.apply(columns.value());
            Object whole = cell.apply(columns.of());
            if (!(value instanceof Number number)
                    || !Double.isFinite(number.doubleValue())
                    || (columns.of() != null && whole == null)) {
                unknown++;
                return;
            }
            String series =
                    columns.rows().stream().map(name -> text(cell.apply(name))).collect(Collectors.joining(", "));
            Figure figure = new Figure(
                    series,
                    period(cell.apply(columns.period())),
                    number.doubleValue(),
                    whole instanceof Number of ? (Long) of.longValue() : null);
            if (series.length() > LONGEST) {
                throw new UsageException(place + "Cannot alert: the name of a row has "
                        + Numbers.counted(series.length(), "character") + " (expected at most "
                        + Numbers.whole(LONGEST) + "; rows: names the columns that tell rows apart)");
            }
            if (!known.add(figure.row())) {
                throw new UsageException(place + "Cannot alert: two rows are called '" + figure.row()
                        + "' (expected rows: the columns that tell them apart)");
            }
            figures.add(figure);
        }

        private static String text(@Nullable Object value) {
            String text = value == null ? "unknown" : Json.plain(value);
            return text.isBlank() ? "empty" : text;
        }

        private @Nullable String period(@Nullable Object value) {
            String text = value == null ? null : Json.plain(value);
            if (text != null && !PERIOD.matcher(text).matches()) {
                throw new UsageException(
                        place + "Invalid period: '" + text + "' (expected a day such as 2007-06-01, or a year)");
            }
            return text;
        }
    }
}
