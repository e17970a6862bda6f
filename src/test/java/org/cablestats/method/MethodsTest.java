package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the methods that keep every row add to it. */
final class MethodsTest {
    private static final Map<String, String> SHARES = Map.of("part", "a", "whole", "b");
    private static final Map<String, String> DIFFERENCES =
            Map.of("part", "a", "whole", "b", "other_part", "c", "other_whole", "d");

    /** Wilson's interval of 56 of 70, part of Newcombe's (1998) first example. */
    @Test
    void addsTheShareWithItsInterval() {
        assertThat(conclude("share", SHARES, row(56, 70), row(0, 0)).rows())
                .containsExactly(added(row(56, 70), 0.8, 0.6918, 0.8770), added(row(0, 0), null, null, null));
    }

    /**
     * The corpus as published (Guardian, Spiegel, WikiLeaks): 117,400 of 251,287 cables are classified, 9,008 of these NOFORN; and of
     * 2,647 classified ones out by February 2011, 107 name reason 1.4(c) and 30 name 1.4(a). The intervals are Wilson's formula, written
     * out in another program.
     */
    @Test
    void givesThePublishedSharesTheirIntervals() {
        assertThat(conclude(
                                "share",
                                SHARES,
                                row(117_400, 251_287),
                                row(9_008, 117_400),
                                row(107, 2_647),
                                row(30, 2_647))
                        .rows())
                .containsExactly(
                        added(row(117_400, 251_287), 0.4672, 0.4652, 0.4691),
                        added(row(9_008, 117_400), 0.0767, 0.0752, 0.0783),
                        added(row(107, 2_647), 0.0404, 0.0336, 0.0486),
                        added(row(30, 2_647), 0.0113, 0.0080, 0.0161));
    }

    /** Newcombe (1998), table II, example a; of two rows the second has nothing to be held against. */
    @Test
    void addsTheDifferenceWithItsInterval() {
        assertThat(conclude("difference", DIFFERENCES, row(56, 70, 48, 80), row(3, 9, 0, 0))
                        .rows())
                .containsExactly(
                        added(row(56, 70, 48, 80), 0.8, 0.6, 0.2, 0.0524, 0.3339, "too few to say"),
                        added(row(3, 9, 0, 0), null, null, null, null, null, null));
    }

    @Test
    void correctsDifferencesForHowManyThereAre() {
        List<List<@Nullable Object>> rows = new ArrayList<>(List.of(row(56, 70, 48, 80)));
        for (int i = 0; i < 10; i++) {
            rows.add(row(500, 1_000, 500, 1_000));
        }
        ResultTable concluded = conclude("difference", DIFFERENCES, rows);
        assertThat(concluded.values("verdict")).startsWith("too few to say").contains("hardly differs");
    }

    @Test
    void addsWhatEachRowWouldBeIfAllWereEven() {
        assertThat(conclude("evenness", Map.of("count", "a"), row(1_000), row(1_000), row(400))
                        .rows())
                .containsExactly(
                        added(row(1_000), 800.0, 8.66, "more", 0.0),
                        added(row(1_000), 800.0, 8.66, "more", 0.0),
                        added(row(400), 800.0, -17.32, "fewer", 0.0));
        assertThat(conclude("evenness", Map.of("count", "a"), row(0), row(0)).rows())
                .containsExactly(added(row(0), null, null, null, null), added(row(0), null, null, null, null));
    }

    @Test
    void refusesAPartThatIsLargerThanTheWhole() {
        assertThatThrownBy(() -> conclude("share", SHARES, row(3, 2)))
                .hasMessage("Invalid a: 3 in row 1 (expected 0 to 2, the whole)");
        assertThatThrownBy(() -> conclude("difference", DIFFERENCES, row(1, 2, 4, 3)))
                .hasMessage("Invalid c: 4 in row 1 (expected 0 to 3, the whole)");
        assertThatThrownBy(() -> conclude("evenness", Map.of("count", "a"), row(1), row(-1)))
                .hasMessage("Invalid a: -1 in row 2 (expected 0 or more)");
    }

    @Test
    void areFoundByNameAndSayWhatTheyDo() {
        assertThat(Methods.names()).contains("share", "difference", "evenness").isSorted();
        assertThat(Methods.named("no-such-method")).isNull();
        assertThat(Methods.all()).allSatisfy(method -> {
            assertThat(method.meaning()).isNotBlank();
            assertThat(method.source()).containsPattern("[12][0-9]{3}");
        });
    }

    @SafeVarargs
    private static ResultTable conclude(String method, Map<String, String> columns, List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            all.add(row);
        }
        return conclude(method, columns, all);
    }

    private static ResultTable conclude(String method, Map<String, String> columns, List<List<@Nullable Object>> rows) {
        List<Column> gathered = List.of("a", "b", "c", "d")
                .subList(0, rows.get(0).size())
                .stream()
                .map(name -> new Column(name, "bigint"))
                .toList();
        return new MethodCall(Objects.requireNonNull(Methods.named(method)), columns)
                .conclude(new ResultTable(gathered, rows));
    }

    private static List<@Nullable Object> row(long... numbers) {
        List<@Nullable Object> row = new ArrayList<>();
        Arrays.stream(numbers).forEach(row::add);
        return row;
    }

    private static List<@Nullable Object> added(List<@Nullable Object> row, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(row);
        all.addAll(Arrays.asList(values));
        return all;
    }
}
