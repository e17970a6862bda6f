package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How much of the traffic the published corpus holds. The figures are those of METHODS, 4.1: each station and year of the 251,195 ids
 * after the corrections, none left out, not even those with a single cable; the method itself leaves out those with fewer than five, and
 * numbers that must be wrong.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublishedTrafficTest {
    private final Map<Series, long[]> published = new TreeMap<>();
    private @Nullable ResultTable ids;
    private @Nullable ResultTable concluded;

    /** One series of numbers. */
    private record Series(String station, int year) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            int byStation = station.compareTo(other.station);
            return byStation == 0 ? Integer.compare(year, other.year) : byStation;
        }
    }

    @BeforeAll
    void gather() throws IOException {
        ResultTable gathered = PublishedIds.gather();
        ids = gathered;
        assertThat(gathered.rows()).hasSize(251_195);
        for (List<@Nullable Object> row : gathered.rows()) {
            Series series = new Series(text(row, 0), Math.toIntExact(number(row, 1)));
            long[] kAndMost = published.computeIfAbsent(series, none -> new long[2]);
            kAndMost[0]++;
            kAndMost[1] = Math.max(kAndMost[1], number(row, 2));
        }
        concluded = new MethodCall(
                        new TrafficByStation(),
                        Map.of("station", "station", "year", "year", "serial", "serial", "day", "day"))
                .conclude(gathered);
    }

    @Test
    void estimatesSingleStationsAndYearsAsPublished() {
        List<@Nullable Object> astana = row("ASTANA", 2007);
        assertThat(value(astana, "numbered")).isEqualTo(259L);
        assertThat(value(astana, "largest")).isEqualTo(3379L);
        assertThat(value(astana, "unbiased")).isEqualTo(3391.0);
        assertThat(share("ASTANA", 2007)).isEqualTo(7.64);
        assertThat(share("ANKARA", 2009)).isCloseTo(47.2, within(0.05));
        assertThat(share("TOKYO", 2009)).isCloseTo(47.2, within(0.05));
        assertThat(share("BAGHDAD", 2009)).isCloseTo(43.7, within(0.05));
        assertThat(share("STATE", 2009)).isCloseTo(3.1, within(0.05));
    }

    @Test
    void addsUpToThePublishedTotals() {
        double[] all = total(2005, 2010, station -> true);
        assertThat(all[0]).isEqualTo(226_388);
        assertThat(all[1]).isCloseTo(3.31e6, within(5e3));
        assertThat(percent(all)).isCloseTo(6.8, within(0.05));
        double[] posts = total(2005, 2010, station -> !station.equals("STATE"));
        assertThat(posts[0]).isEqualTo(218_540);
        assertThat(posts[1]).isCloseTo(2.40e6, within(5e3));
        assertThat(percent(posts)).isCloseTo(9.1, within(0.05));
        assertThat(percent(total(2003, 2010, station -> true))).isCloseTo(5.3, within(0.05));
        assertThat(percent(total(2000, 2010, station -> true))).isCloseTo(4.1, within(0.05));
        Map.of(2005, 3.1, 2006, 5.1, 2007, 8.1, 2008, 9.2, 2009, 11.3, 2010, 8.0)
                .forEach((year, percent) -> assertThat(percent(total(year, year, station -> true)))
                        .as("%s", year)
                        .isCloseTo(percent, within(0.05)));
    }

    /** METHODS, 4.1: 10BAGHDAD3387 alone makes four times as many of 537 cables; the two beside it are as wrong. */
    @Test
    void leavesOutTheNumbersThatMustBeWrong() {
        assertThat(Objects.requireNonNull(published.get(new Series("BAGHDAD", 2010)))[1])
                .isEqualTo(3387);
        List<@Nullable Object> baghdad = row("BAGHDAD", 2010);
        assertThat(value(baghdad, "wrong")).isEqualTo(3L);
        assertThat(value(baghdad, "largest")).isEqualTo(537L);
        assertThat(value(row("LAGOS", 2010), "wrong")).isEqualTo(1L);
        assertThat(value(row("SURABAYA", 2007), "largest")).isEqualTo(91L);
        // Of December, where those before are of October.
        assertThat(value(row("JERUSALEM", 2005), "largest")).isEqualTo(5669L);
        // Read one by one: 33 are of a January, nearly all with the numbers of the year before.
        assertThat(table().values("wrong").stream()
                        .mapToLong(wrong -> (Long) Objects.requireNonNull(wrong))
                        .sum())
                .isEqualTo(37);
    }

    /** The total of the method itself is less by what wrong numbers and single cables add. */
    @Test
    void addsUpWithoutWhatCannotBeEstimated() {
        ResultTable years = new MethodCall(
                        new Completeness(),
                        Map.of("group", "year", "station", "station", "year", "year", "serial", "serial", "day", "day"))
                .conclude(Objects.requireNonNull(ids));
        double[] total = new double[2];
        for (List<@Nullable Object> row : years.rows()) {
            if (number(row, 0) >= 2005) {
                total[0] += number(row, years.index("held"));
                total[1] += (Double) Objects.requireNonNull(row.get(years.index("traffic")));
            }
        }
        assertThat(total[0]).isEqualTo(226_030);
        assertThat(total[1]).isCloseTo(3_061_912.5, within(0.1));
        assertThat(percent(total)).isCloseTo(7.4, within(0.05));
    }

    /** Gill and Spirling (2015) report that all their estimators agree; METHODS, 4.1. */
    @Test
    void agreesWhateverTheEstimate() {
        for (int year : List.of(2006, 2007, 2008, 2009)) {
            double unbiased = 0;
            double bayes = 0;
            double byDate = 0;
            for (List<@Nullable Object> row : table().rows()) {
                if (number(row, 1) == year && value(row, "by_date") instanceof Double regression) {
                    unbiased += (Double) Objects.requireNonNull(value(row, "unbiased"));
                    bayes += (Double) Objects.requireNonNull(value(row, "bayes"));
                    byDate += regression;
                }
            }
            assertThat(bayes / unbiased).as("%s, by Bayes", year).isBetween(1.0, 1.01);
            assertThat(byDate / unbiased).as("%s, by date", year).isBetween(1.0, 1.08);
        }
    }

    @Test
    void estimatesNothingOfFewerThanFive() {
        int few = 0;
        for (List<@Nullable Object> row : table().rows()) {
            boolean isFew = (Long) Objects.requireNonNull(value(row, "numbered")) < 5;
            few += isFew ? 1 : 0;
            assertThat(value(row, "unbiased") == null).as("%s", row).isEqualTo(isFew);
            assertThat(value(row, "share") == null).as("%s", row).isEqualTo(isFew);
        }
        assertThat(few).isPositive();
    }

    private double[] total(int from, int to, Predicate<String> stations) {
        double[] total = new double[2];
        published.forEach((series, kAndMost) -> {
            if (series.year >= from && series.year <= to && stations.test(series.station)) {
                total[0] += kAndMost[0];
                total[1] += SerialEstimate.unbiased(Math.toIntExact(kAndMost[0]), kAndMost[1]);
            }
        });
        return total;
    }

    private static double percent(double[] total) {
        return 100 * total[0] / total[1];
    }

    private double share(String station, int year) {
        double share = (Double) Objects.requireNonNull(value(row(station, year), "share"));
        return Math.round(share * 10_000) / 100.0;
    }

    private List<@Nullable Object> row(String station, int year) {
        return table().rows().stream()
                .filter(row -> text(row, 0).equals(station) && number(row, 1) == year)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Object value(List<@Nullable Object> row, String column) {
        return row.get(table().index(column));
    }

    private ResultTable table() {
        return Objects.requireNonNull(concluded);
    }

    private static String text(List<@Nullable Object> row, int column) {
        return (String) Objects.requireNonNull(row.get(column));
    }

    private static long number(List<@Nullable Object> row, int column) {
        return (Long) Objects.requireNonNull(row.get(column));
    }
}
