package org.cablestats.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The table of docs/alerts.md: false alarms in a year of nights, by what is judged and by how the numbers vary. */
final class FalseAlarmTable {
    private static final int NEW_CABLES = 130;
    private static final int RECORDS = 1000;
    static final List<Double> WEEK = List.of(1.3, 1.3, 1.3, 1.3, 1.3, 0.25, 0.25);
    private static final int YEARS_OF_MONTHS = 4;

    private final List<String> lines = new ArrayList<>(List.of(
            "| condition, and how the numbers vary | years | false alarms a year | standard error |",
            "|---|---:|---:|---:|"));

    /** Takes some minutes. */
    static String text() {
        FalseAlarmTable table = new FalseAlarmTable();
        table.growth();
        table.samePeriod();
        table.loads();
        return String.join("\n", table.lines) + "\n";
    }

    private void growth() {
        String change = "`change: last-run`, ";
        for (double dispersion : new double[] {1, 2, 10}) {
            add(change + "a number of 130 a night, " + variance(dispersion), counts(400, 1, NEW_CABLES, dispersion));
        }
        add(change + "the same with weekends of a fifth of a weekday", weekly());
        add(change + "30 rows of 5 a night, " + variance(1), counts(30, 30, 5, 1));
        add(change + "30 rows of 5 a night, " + variance(2), counts(30, 30, 5, 2));
        add(change + "a share of 5% of 130 a night, " + variance(1), shares(1));
        add(change + "a share of 5% of 130 a night, " + variance(2), shares(2));
    }

    private FalseAlarms counts(int years, int rows, double mean, double dispersion) {
        return FalseAlarms.ofRuns(
                new Growth(),
                years,
                rows + (long) dispersion,
                chance -> FalseAlarms.grown(
                        FalseAlarms.nights(),
                        night -> IntStream.range(0, rows)
                                .mapToObj(row ->
                                        new Figure("row " + row, null, (double) chance.events(mean, dispersion), null))
                                .toList()));
    }

    private FalseAlarms weekly() {
        return FalseAlarms.ofRuns(
                new Growth(),
                400,
                7,
                chance -> FalseAlarms.grown(
                        FalseAlarms.nights(),
                        night -> List.of(new Figure(
                                "", null, (double) chance.events(NEW_CABLES * WEEK.get(night % 7), 2), null))));
    }

    private FalseAlarms shares(double dispersion) {
        return FalseAlarms.ofRuns(
                new Growth(),
                200,
                11,
                chance -> FalseAlarms.grown(FalseAlarms.nights(), night -> {
                    long whole = chance.events(NEW_CABLES, 2);
                    return List.of(new Figure("", null, (double) chance.part(whole, 0.05, dispersion), whole));
                }));
    }

    private void samePeriod() {
        String change = "`change: same-period`, ";
        add(change + "a month of 4,000, " + variance(1), months(1));
        add(change + "a month of 4,000, " + variance(32), months(32));
        add(change + "a share of 5% of 4,000 in a month, " + variance(4), monthlyShares());
    }

    private FalseAlarms months(double dispersion) {
        return FalseAlarms.of(
                4000,
                3,
                chance -> monthly(period -> new Figure("", period, (double) chance.events(4000, dispersion), null)));
    }

    private FalseAlarms monthlyShares() {
        return FalseAlarms.of(
                2000,
                5,
                chance -> monthly(period -> new Figure("", period, (double) chance.part(4000, 0.05, 4), 4000L)));
    }

    /** Twelve months close one after the other, each looked at until the next one closes. */
    private static int monthly(Function<String, Figure> month) {
        List<Figure> months = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        LocalDate first = LocalDate.of(2006, 1, 1);
        for (int i = 0; i <= 12 * YEARS_OF_MONTHS; i++) {
            months.add(month.apply(first.plusMonths(i).toString()));
            if (i > 12 * (YEARS_OF_MONTHS - 1)) {
                judgements.add(new SamePeriod().judge(new Evidence(FalseAlarms.time(i), months, List.of())));
            }
        }
        return FalseAlarms.told(judgements);
    }

    private void loads() {
        String rejects = "`rejects: usual`, ";
        add(rejects + "0.1% of 1,000 records, " + variance(1), load(1));
        add(rejects + "0.1% of 1,000 records, " + variance(3), load(3));
        add(
                "`issues: usual`, 5% of 130 cables, " + variance(2),
                FalseAlarms.ofRuns(
                        new UnusualLoad(UnusualLoad.Kind.ISSUES),
                        200,
                        13,
                        chance -> IntStream.range(0, FalseAlarms.nights())
                                .mapToObj(night ->
                                        List.of(new Figure("", null, (double) chance.part(130, 0.05, 2), 130L)))
                                .toList()));
    }

    private FalseAlarms load(double dispersion) {
        return FalseAlarms.ofRuns(
                new UnusualLoad(UnusualLoad.Kind.REJECTS),
                400,
                17,
                chance -> IntStream.range(0, FalseAlarms.nights())
                        .mapToObj(night -> List.of(
                                new Figure("", null, (double) chance.part(RECORDS, 0.001, dispersion), (long) RECORDS)))
                        .toList());
    }

    private static String variance(double dispersion) {
        return dispersion == 1 ? "by chance alone" : "variance " + (long) dispersion + " times that of chance";
    }

    private void add(String what, FalseAlarms found) {
        lines.add(String.format(
                Locale.ROOT, "| %s | %,d | %.3f | %.3f |", what, found.years(), found.mean(), found.error()));
    }
}
