package org.cablestats.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cablestats.statistic.ResultTable;
import org.jspecify.annotations.Nullable;

/** Made-up tables in the shapes that statistics give; equal on every run. */
final class Samples {
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
    static final List<String> LEVELS = List.of(
            "CONFIDENTIAL",
            "UNCLASSIFIED",
            "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
            "SECRET",
            "CONFIDENTIAL//NOFORN",
            "SECRET//NOFORN");
    static final List<String> TOPICS = List.of(
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

    static ResultTable table(List<String> columns, List<List<@Nullable Object>> rows) {
        return new ResultTable(
                columns.stream()
                        .map(name -> new ResultTable.Column(name, "string"))
                        .toList(),
                rows);
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    static ResultTable months() {
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

    static ResultTable years() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long[] counts = {1, 3, 12, 46, 140, 390, 1200, 2750, 7430, 13_900, 25_300, 38_100, 52_400, 68_300, 56_800, 6_100
        };
        for (int i = 0; i < counts.length; i++) {
            rows.add(row(1995L + i, counts[i]));
        }
        return table(List.of("year", "cables"), rows);
    }

    static ResultTable posts() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < POSTS.size(); i++) {
            rows.add(row(POSTS.get(i), Math.round(8000 / Math.pow(i + 1, 0.42))));
        }
        rows.add(8, row(null, 2345L));
        return table(List.of("origin", "cables"), rows);
    }

    /** Series over years: each has its own growth. */
    static ResultTable yearsBy(String column, List<String> names) {
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

    static ResultTable monthsBy(String column, List<String> names) {
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

    static ResultTable hours() {
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
