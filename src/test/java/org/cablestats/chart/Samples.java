package org.cablestats.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Share;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/** Made-up tables in the shapes that statistics give; equal on every run. */
public final class Samples {
    static final List<String> POSTS = List.of(
            "Ankara",
            "Baghdad",
            "Tokyo",
            "Amman",
            "Khartoum",
            "Paris",
            "Kuwait",
            "Madrid",
            "Moscow",
            "Colombo",
            "Beijing",
            "Buenos Aires",
            "Tel Aviv",
            "Jakarta",
            "New Delhi",
            "Harare",
            "Astana",
            "Bogota",
            "Brasilia",
            "Cairo",
            "Caracas",
            "Damascus",
            "Islamabad",
            "Kabul");
    public static final List<String> LEVELS = List.of(
            "CONFIDENTIAL",
            "UNCLASSIFIED",
            "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
            "SECRET",
            "CONFIDENTIAL//NOFORN",
            "SECRET//NOFORN");
    public static final List<String> TOPICS = List.of(
            "external_relations",
            "internal_politics",
            "economy",
            "military",
            "human_rights",
            "trade",
            "terrorism",
            "energy",
            "finance",
            "migration",
            "health",
            "counter_narcotics");

    private Samples() {}

    public static ResultTable table(List<String> columns, List<List<@Nullable Object>> rows) {
        return new ResultTable(
                columns.stream()
                        .map(name -> new ResultTable.Column(name, "string"))
                        .toList(),
                rows);
    }

    /** Topics of a post of 800 cables, beside those of 20,000 others: two differ, one has few cables. */
    static ResultTable sharesOfOthers() {
        long[] here = {96, 30, 160, 88, 72, 61, 12, 1};
        long[] there = {1_200, 1_500, 4_050, 2_190, 1_820, 1_490, 310, 12};
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < here.length; i++) {
            rows.add(row(
                    i == 5 ? "unknown" : TOPICS.get(i),
                    here[i],
                    800L,
                    there[i],
                    20_000L,
                    here[i] / 800.0,
                    there[i] / 20_000.0));
        }
        rows.add(row("nowhere", null, null, 3L, 20_000L, null, 0.0002));
        List<String> names = List.of("topic", "cables", "total", "other_cables", "other_total", "share", "other_share");
        return new ResultTable(
                names.stream()
                        .map(name -> new ResultTable.Column(
                                name, name.equals("topic") ? "string" : name.contains("share") ? "double" : "bigint"))
                        .toList(),
                rows);
    }

    static final ChartDefinition SHARES_OF_OTHERS = new ChartDefinition(
            ChartKind.DUMBBELL, "topic", "share", null, null, Unit.of("share of cables"), new Ratio("cables", "total"));

    /** Classified parts of topics by year with their intervals: the last topic has few cables, and one has none of a known level. */
    static ResultTable sharesByYear(List<String> topics) {
        Random random = new Random(23);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int n = 0; n < topics.size(); n++) {
            for (int year = 2000; year <= 2010; year++) {
                long known = n == 1
                        ? 0
                        : Math.round((n == topics.size() - 1 ? 75 : 900) * (year == 2010 ? 0.7 : 1 + n / 9.0));
                double level = 0.3 + 0.05 * n + 0.012 * (year - 2000) * (n % 2 == 0 ? 1 : -1);
                long classified = Math.round(known * (level + 0.06 * random.nextDouble()));
                rows.add(share(topics.get(n), year, classified, known));
            }
        }
        return new ResultTable(SHARE_COLUMNS, rows);
    }

    private static final List<ResultTable.Column> SHARE_COLUMNS = List.of(
            new ResultTable.Column("topic", "string"),
            new ResultTable.Column("year", "int"),
            new ResultTable.Column("classified", "bigint"),
            new ResultTable.Column("known", "bigint"),
            new ResultTable.Column("share", "double"),
            new ResultTable.Column("share_low", "double"),
            new ResultTable.Column("share_high", "double"));

    private static List<@Nullable Object> share(String topic, long year, long part, long whole) {
        if (whole == 0) {
            return row(topic, year, part, whole, null, null, null);
        }
        Share share = new Share(part, whole);
        Interval interval = share.interval();
        return row(topic, year, part, whole, share.value(), interval.low(), interval.high());
    }

    static ChartDefinition classified(ChartKind kind, @Nullable String series) {
        return new ChartDefinition(
                kind, "year", "share", series, null, Unit.of("classified part"), new Ratio("classified", "known"));
    }

    /** Countries large and small; one has none, one is not known, and most are missing. */
    static ResultTable countries() {
        String[] countries = {
            "TR Turkey",
            "IQ Iraq",
            "JP Japan",
            "FR France",
            "RU Russia",
            "LK Sri Lanka",
            "CN China",
            "SD Sudan",
            "IN India",
            "BR Brazil",
            "US United States",
            "ZA South Africa",
            "LS Lesotho",
            "DE Germany",
            "AU Australia",
            "MX Mexico",
            "KW Kuwait",
            "BH Bahrain",
            "MT Malta",
            "SG Singapore",
            "VA Holy See",
            "CA Canada"
        };
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < countries.length; i++) {
            rows.add(row(countries[i].substring(0, 2), countries[i].substring(3), Math.round(7_900 / (i + 1.0))));
        }
        rows.add(row("MN", "Mongolia", 0L));
        rows.add(row("unknown", "unknown", 60L));
        return table(List.of("country_code", "country", "cables"), rows);
    }

    /** Days from March 2006 to February 2010: few on weekends, a burst in August 2008, none around each Christmas. */
    static ResultTable days() {
        Random random = new Random(31);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2006, 3, 6); day.isBefore(LocalDate.of(2010, 3, 1)); day = day.plusDays(1)) {
            boolean isFree = day.getMonthValue() == 12 && day.getDayOfMonth() > 23;
            double level = day.getDayOfWeek().getValue() > 5 ? 25 : 190;
            double burst = day.getYear() == 2008 && day.getMonthValue() == 8 ? 1.8 : 1;
            if (!isFree) {
                rows.add(row(day, Math.round(level * burst * (0.7 + 0.6 * random.nextDouble()))));
            }
        }
        rows.add(row(null, 9L));
        return table(List.of("day", "cables"), rows);
    }

    /** How many other cables so many cables refer to: most to none, one to a hundred and more. */
    static ResultTable references() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (long i = 0; i < 14; i++) {
            rows.add(row(i, Math.round(9_000 * Math.pow(0.55, (double) i))));
        }
        rows.add(row(31L, 4L));
        rows.add(row(118L, 1L));
        rows.add(row(null, 12L));
        return table(List.of("references", "cables"), rows);
    }

    /** Lengths of a skewed kind, one row for each number of words that occurs. */
    static ResultTable words() {
        Random random = new Random(29);
        TreeMap<Long, Long> counts = new TreeMap<>();
        for (int i = 0; i < 4_000; i++) {
            counts.merge(Math.round(Math.exp(6.3 + 0.9 * random.nextGaussian())), 1L, Long::sum);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        counts.forEach((words, cables) -> rows.add(row(words, cables)));
        return table(List.of("words", "cables"), rows);
    }

    /** Classes that double. */
    static ResultTable lengths() {
        return table(
                List.of("length", "cables"),
                List.of(
                        row("0-99", 1_200L),
                        row("100-199", 2_300L),
                        row("200-399", 5_100L),
                        row("400-799", 7_900L),
                        row("800-1599", 6_200L),
                        row("1600-3199", 1_900L),
                        row("3200 and more", 240L),
                        row("unknown", 17L)));
    }

    public static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    public static ResultTable months() {
        Random random = new Random(1);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i <= 121; i++) {
            YearMonth month = YearMonth.of(2000, 1).plusMonths(i);
            double trend = 60 + 5200 / (1 + Math.exp(-(i - 66) / 14.0));
            double burst = i == 103 ? 1.4 : i == 104 || i == 105 ? 1.22 : 1;
            rows.add(row(month.toString(), Math.round(trend * burst * (0.9 + random.nextDouble() * 0.2))));
        }
        return table(List.of("month", "cables"), rows);
    }

    public static ResultTable years() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long[] counts = {1, 3, 12, 46, 140, 390, 1200, 2750, 7430, 13_900, 25_300, 38_100, 52_400, 68_300, 56_800, 6_100
        };
        for (int i = 0; i < counts.length; i++) {
            rows.add(row(1995L + i, counts[i]));
        }
        return table(List.of("year", "cables"), rows);
    }

    public static ResultTable posts() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < POSTS.size(); i++) {
            rows.add(row(POSTS.get(i), Math.round(8000 / Math.pow(i + 1, 0.42))));
        }
        rows.add(8, row(null, 2345L));
        return table(List.of("origin", "cables"), rows);
    }

    /** Series over years: each has its own growth. */
    public static ResultTable yearsBy(String column, List<String> names) {
        Random random = new Random(7);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            for (int year = 2000; year <= 2010; year++) {
                double base = 900 / Math.pow(n + 1, 0.5) * Math.pow(1.28 - 0.035 * n, year - 2000.0);
                double part = year == 2010 ? 0.15 : 1;
                rows.add(row((long) year, names.get(n), Math.round(base * part * (0.85 + 0.3 * random.nextDouble()))));
            }
        }
        return table(List.of("year", column, "cables"), rows);
    }

    public static ResultTable monthsBy(String column, List<String> names) {
        Random random = new Random(11);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            for (int i = 0; i < 86; i++) {
                LocalDate month = LocalDate.of(2003, 1, 1).plusMonths(i);
                double level = 1800 / Math.pow(n + 1, 0.7) / (1 + Math.exp(-(i - 30 - 2 * n) / 12.0));
                double late = n % 5 == 4 && i > 64 ? 2.4 : 1;
                rows.add(row(month, names.get(n), Math.round(level * late * (0.8 + 0.4 * random.nextDouble()))));
            }
        }
        return table(List.of("month", column, "cables"), rows);
    }

    public static ResultTable places() {
        double[][] coordinates = {
            {39.9, 32.9},
            {33.3, 44.4},
            {35.7, 139.7},
            {31.9, 35.9},
            {15.6, 32.5},
            {48.9, 2.3},
            {29.4, 48.0},
            {40.4, -3.7},
            {55.8, 37.6},
            {6.9, 79.9},
            {39.9, 116.4},
            {-34.6, -58.4},
            {32.1, 34.8},
            {-6.2, 106.8},
            {28.6, 77.2},
            {-17.8, 31.0},
            {51.2, 71.4},
            {4.7, -74.1},
            {-15.8, -47.9},
            {30.0, 31.2},
            {10.5, -66.9},
            {33.5, 36.3},
            {33.7, 73.1},
            {34.5, 69.2}
        };
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < POSTS.size(); i++) {
            long cables = Math.round(8000 / Math.pow(i + 1, 0.42));
            rows.add(row(POSTS.get(i), coordinates[i][0], coordinates[i][1], cables));
        }
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            rows.add(row("Post " + i, -35 + 90 * random.nextDouble(), -120 + 260 * random.nextDouble(), 20 + 13L * i));
        }
        rows.add(row("Elsewhere", null, null, 12L));
        return table(List.of("post", "latitude", "longitude", "cables"), rows);
    }

    static ResultTable pairs() {
        Random random = new Random(13);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < TOPICS.size(); i++) {
            for (String level : LEVELS) {
                rows.add(row(TOPICS.get(i), level, (long) random.nextInt(3000) / (i + 1)));
            }
        }
        return table(List.of("topic", "classification", "cables"), rows);
    }

    /** Two fields of every cable, one of nearly all, one of some. */
    public static ResultTable coverage() {
        List<List<@Nullable Object>> rows = List.of(
                row("id", "acp127", 2000L, 1.0),
                row("id", "partial", 1000L, 1.0),
                row("origin", "acp127", 2000L, 1.0),
                row("origin", "partial", 1000L, 1.0),
                row("created", "acp127", 2000L, 0.9997),
                row("created", "partial", 1000L, 1.0),
                row("sender", "acp127", 2000L, 0.75),
                row("sender", "partial", 1000L, 0.0));
        return table(List.of("field", "header_kind", "cables", "share"), rows);
    }

    static ResultTable topicsTogether() {
        Random random = new Random(17);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < TOPICS.size(); i++) {
            for (int j = 0; j < TOPICS.size(); j++) {
                rows.add(row(TOPICS.get(i), TOPICS.get(j), i == j ? 0L : (long) random.nextInt(9000) / (i + j)));
            }
        }
        return table(List.of("topic", "other", "cables"), rows);
    }

    public static ResultTable hours() {
        Random random = new Random(5);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String[] days = {"Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"};
        for (String day : days) {
            for (int hour = 4; hour < 22; hour++) {
                double level = 700 * Math.exp(-Math.pow((hour - 13) / 4.0, 2)) * (day.startsWith("S") ? 0.06 : 1);
                rows.add(row((long) hour, day, Math.round(level * (0.8 + 0.4 * random.nextDouble()))));
            }
        }
        return table(List.of("hour", "weekday", "cables"), rows);
    }
}
