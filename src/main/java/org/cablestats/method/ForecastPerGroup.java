package org.cablestats.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Departure;
import org.cablestats.finding.Forecasts;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** How many came true in each group, held against how many were expected from the chance of each. */
final class ForecastPerGroup implements Method {
    private static final List<Column> ADDED = List.of(
            new Column("expected", "double"),
            new Column("share", "double"),
            new Column("expected_share", "double"),
            new Column("difference", "double"),
            new Column("difference_low", "double"),
            new Column("difference_high", "double"),
            new Column("verdict", "string"));

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String meaning() {
        return "Adds up the chances of each group's cases, takes the share that they give from the share that came true, says between which"
                + " values the difference lies in 95 of 100 such samples, and which groups are beyond chance among as many as there are:"
                + " these come first. Chances are taken as they are, though they are estimates themselves";
    }

    @Override
    public String source() {
        return "Poisson (1837), Recherches sur la probabilite des jugements, for the sum of unequal chances, added up exactly; intervals as"
                + " Wilson's (1927), to which they are equal where all chances are; Holm (1979) for the rows together";
    }

    @Override
    public List<Role> roles() {
        return GroupedForecasts.ROLES;
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<Object> groups = new ArrayList<>();
        List<Departure> departures = new ArrayList<>();
        GroupedForecasts.of(gathered).forEach((group, forecasts) -> {
            groups.add(group);
            departures.add(new Departure(forecasts));
        });
        List<Verdict> verdicts = Comparisons.verdicts(departures);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            found.add(new Found(groups.get(i), departures.get(i), verdicts.get(i)));
        }
        found.sort(Found.ORDER);
        List<Column> columns = new ArrayList<>(List.of(
                gathered.column(GroupedForecasts.GROUP),
                bigint(gathered, GroupedForecasts.CASES),
                bigint(gathered, GroupedForecasts.HAPPENED)));
        columns.addAll(ADDED);
        return new ResultTable(columns, found.stream().map(Found::cells).toList());
    }

    /** A sum of numbers. */
    private static Column bigint(Gathered gathered, String role) {
        return new Column(gathered.column(role).name(), "bigint");
    }

    private record Found(Object group, Departure departure, Verdict verdict) {
        /** What is more than expected, the most first, what is less, the least first, then the others, those of most cases first. */
        static final Comparator<Found> ORDER = Comparator.comparingInt(Found::part)
                .thenComparingDouble(Found::withinPart)
                .thenComparing(found -> found.group().toString());

        private int part() {
            return !verdict.isChange() ? 2 : verdict == Verdict.ROSE ? 0 : 1;
        }

        private double withinPart() {
            if (!verdict.isChange()) {
                return -departure.forecasts().cases();
            }
            return verdict == Verdict.ROSE ? -departure.value() : departure.value();
        }

        List<@Nullable Object> cells() {
            Forecasts forecasts = departure.forecasts();
            Interval interval = departure.interval();
            return List.of(
                    group,
                    forecasts.cases(),
                    forecasts.happened(),
                    Rounded.to(1, forecasts.expected()),
                    Rounded.share(departure.value() + departure.base()),
                    Rounded.share(departure.base()),
                    Rounded.share(departure.value()),
                    Rounded.share(interval.low()),
                    Rounded.share(interval.high()),
                    verdict.compared());
        }
    }
}
