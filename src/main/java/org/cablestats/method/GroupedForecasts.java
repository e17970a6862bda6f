package org.cablestats.method;

import static org.cablestats.method.Role.count;
import static org.cablestats.method.Role.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.finding.Forecasts;
import org.cablestats.finding.Forecasts.Forecast;

/** What two methods read: rows of one group and chance each. */
final class GroupedForecasts {
    static final String GROUP = "group";
    static final String CASES = "cases";
    static final String HAPPENED = "happened";
    private static final String CHANCE = "chance";

    static final List<Role> ROLES = List.of(
            group(GROUP, "group; it has a row for each chance"),
            count(CHANCE, "chance of each of these cases to come true, in thousandths, 1 to 999"),
            count(CASES, "how many cases of this chance"),
            count(HAPPENED, "how many of them came true"));

    private GroupedForecasts() {}

    /** The forecasts of each group, in the order of their first rows. */
    static Map<Object, Forecasts> of(Gathered gathered) {
        Map<Object, List<Forecast>> groups = new LinkedHashMap<>();
        for (int row = 0; row < gathered.size(); row++) {
            Object group = gathered.group(row, GROUP);
            if (group == null) {
                throw gathered.fault(row, GROUP, "expected a value in every row");
            }
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(forecast(gathered, row));
        }
        Map<Object, Forecasts> forecasts = new LinkedHashMap<>();
        groups.forEach((group, each) -> forecasts.put(group, new Forecasts(each)));
        return forecasts;
    }

    private static Forecast forecast(Gathered gathered, int row) {
        long chance = gathered.count(row, CHANCE);
        long cases = gathered.count(row, CASES);
        long happened = gathered.count(row, HAPPENED);
        if (chance < 1 || chance >= Forecasts.WHOLE) {
            throw gathered.fault(row, CHANCE, "expected 1 to " + (Forecasts.WHOLE - 1));
        }
        if (cases < 1) {
            throw gathered.fault(row, CASES, "expected at least 1");
        }
        if (happened < 0 || happened > cases) {
            throw gathered.fault(row, HAPPENED, "expected 0 to " + cases);
        }
        return new Forecast((int) chance, cases, happened);
    }
}
