package org.cablestats.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.finding.Discrimination;
import org.cablestats.finding.Forecasts;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** How good forecasts were, those of each maker and of all. */
final class ForecastScores implements Method {
    /** From this chance on, in thousandths, a case is said to come true. */
    private static final int LIKELY = Forecasts.WHOLE / 2;

    /** As Souza, Coelho, Shah and Connelly (2016) tell what they found. */
    private static final double FALSE_ALARMS = 0.11;

    private static final List<Column> ADDED = List.of(
            new Column("told", "bigint"),
            new Column("right", "bigint"),
            new Column("precision", "double"),
            new Column("recall", "double"),
            new Column("area", "double"),
            new Column("area_low", "double"),
            new Column("area_high", "double"),
            new Column("found", "double"));

    @Override
    public String name() {
        return "scores";
    }

    @Override
    public String meaning() {
        return "Scores the forecasts of each group, and of all: precision and recall from a chance of one half on, the area under the ROC"
                + " curve with its interval of 95 per cent (0.5: they know nothing), and the part that is found at 11 per cent false alarms"
                + " (0.11: they know nothing). For all, cases are compared within their groups; null where nothing can"
                + " be compared, the interval also where all comparisons end alike";
    }

    @Override
    public String source() {
        return "DeLong, DeLong and Clarke-Pearson (1988) for the area and its interval; Forman and Scholz (2010), Apples-to-apples in"
                + " cross-validation studies, for the groups together; 11 per cent as Souza, Coelho, Shah and Connelly (2016)";
    }

    @Override
    public List<Role> roles() {
        return GroupedForecasts.ROLES;
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        Map<Object, Forecasts> groups = GroupedForecasts.of(gathered);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        groups.forEach((group, forecasts) -> rows.add(cells(group.toString(), List.of(forecasts))));
        if (!groups.isEmpty()) {
            rows.add(cells("all", List.copyOf(groups.values())));
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column(gathered.column(GroupedForecasts.GROUP).name(), "string"),
                new Column(gathered.column(GroupedForecasts.CASES).name(), "bigint"),
                new Column(gathered.column(GroupedForecasts.HAPPENED).name(), "bigint")));
        columns.addAll(ADDED);
        return new ResultTable(columns, rows);
    }

    private static List<@Nullable Object> cells(String group, List<Forecasts> makers) {
        Forecasts all = new Forecasts(
                makers.stream().flatMap(each -> each.all().stream()).toList());
        Forecasts likely = all.from(LIKELY);
        Discrimination discrimination = new Discrimination(makers);
        return Arrays.asList(
                group,
                all.cases(),
                all.happened(),
                likely.cases(),
                likely.happened(),
                share(likely.happened(), likely.cases()),
                share(likely.happened(), all.happened()),
                rounded(discrimination.area()),
                rounded(discrimination.low()),
                rounded(discrimination.high()),
                rounded(discrimination.found(FALSE_ALARMS)));
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (Double) Rounded.share((double) part / whole);
    }

    private static @Nullable Double rounded(@Nullable Double share) {
        return share == null ? null : (Double) Rounded.share(share);
    }
}
