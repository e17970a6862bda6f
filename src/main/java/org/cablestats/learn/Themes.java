package org.cablestats.learn;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.table.schema.LearnedTables.ThemeRow;

/** Themes, named by their most telling words, with the cables that they lead. */
record Themes(long sampled, List<Theme> themes) {
    private static final int WORDS_OF_NAME = 4;
    private static final int WORDS = 12;
    private static final int TYPICAL = 3;
    /** What readers found best in the study of relevance. */
    private static final double FREQUENCY = 0.6;

    private static final List<ListedColumn<ThemeRow>> COLUMNS = List.of(
            column("theme", "int", row -> (long) row.theme()),
            column("name", "string", ThemeRow::name),
            column("cables", "bigint", ThemeRow::cables),
            column("uncovered", "bigint", ThemeRow::uncovered),
            column("share", "double", row -> Numbers.rounded((double) row.uncovered() / row.cables(), 1000)),
            column("typical", "string", row -> String.join(" ", row.typical())));

    /** A cable with its part of each theme. */
    record Led(String id, boolean covered, List<Double> parts) {
        Led(String id, boolean covered, double[] parts) {
            this(id, covered, DoubleStream.of(parts).boxed().toList());
        }

        /** The largest part's theme, the first of equal ones. */
        int theme() {
            return IntStream.range(0, parts.size())
                    .boxed()
                    .max(Comparator.comparingDouble((Integer theme) -> parts.get(theme))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
        }
    }

    record Theme(List<String> words, long cables, long uncovered, List<String> typical) {
        String name() {
            return String.join(", ", words.subList(0, Math.min(WORDS_OF_NAME, words.size())));
        }
    }

    /** Themes by the number of cables that they lead, from the weight of each word, above 0, for each theme. */
    static Themes of(List<Led> cables, List<double[]> weights, List<String> words) {
        double[] anywhere = new double[words.size()];
        weights.forEach(theme -> IntStream.range(0, anywhere.length).forEach(word -> anywhere[word] += theme[word]));
        double all = DoubleStream.of(anywhere).sum();
        List<Theme> themes = new ArrayList<>();
        for (int theme = 0; theme < weights.size(); theme++) {
            int number = theme;
            List<Led> led =
                    cables.stream().filter(cable -> cable.theme() == number).toList();
            themes.add(new Theme(
                    telling(weights.get(theme), anywhere, all, words),
                    led.size(),
                    led.stream().filter(cable -> !cable.covered()).count(),
                    led.stream()
                            .sorted(Comparator.comparingDouble(
                                            (Led cable) -> cable.parts().get(number))
                                    .reversed()
                                    .thenComparing(Led::id))
                            .limit(TYPICAL)
                            .map(Led::id)
                            .toList()));
        }
        // Where there are fewer themes than were asked for, the rest are words of no cable.
        themes.removeIf(theme -> theme.cables() == 0);
        themes.sort(Comparator.comparingLong(Theme::cables).reversed().thenComparing(Theme::name));
        return new Themes(cables.size(), themes);
    }

    private static List<String> telling(double[] weights, double[] anywhere, double all, List<String> words) {
        double sum = DoubleStream.of(weights).sum();
        return IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer word) -> relevance(weights[word] / sum, anywhere[word] / all))
                        .reversed())
                .limit(WORDS)
                .map(words::get)
                .toList();
    }

    /**
     * How well a word names a theme: what is frequent in it, and more so than elsewhere (Sievert and Shirley, 2014). By frequency
     * alone the words of all cables would name every theme, by contrast alone the rarest ones.
     */
    static double relevance(double inTheme, double anywhere) {
        return FREQUENCY * StrictMath.log(inTheme) + (1 - FREQUENCY) * StrictMath.log(inTheme / anywhere);
    }

    /** As rows of the table {@code themes}. */
    List<ThemeRow> rows(int ordinal, int snapshot, String dictionary) {
        List<ThemeRow> rows = new ArrayList<>();
        for (Theme theme : themes) {
            rows.add(new ThemeRow(
                    ordinal,
                    snapshot,
                    dictionary,
                    rows.size() + 1,
                    theme.name(),
                    theme.words(),
                    theme.cables(),
                    theme.uncovered(),
                    sampled,
                    theme.typical()));
        }
        return rows;
    }

    /** Such rows for a person. */
    static ResultTable table(List<ThemeRow> rows) {
        return ListedColumn.table(COLUMNS, rows);
    }
}
