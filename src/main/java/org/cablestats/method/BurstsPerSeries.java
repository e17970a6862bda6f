package org.cablestats.method;

import java.util.List;
import java.util.Map;
import org.cablestats.finding.burst.Bursts;
import org.cablestats.finding.burst.WeeklyCounts;
import org.cablestats.result.ResultTable;

/** When each series took more of the traffic than it usually does. */
final class BurstsPerSeries implements Method {
    @Override
    public String name() {
        return "bursts";
    }

    @Override
    public String meaning() {
        return "Finds the weeks in which a series had about twice its usual share of the traffic, and tells those that neither chance"
                + " nor the same weeks of other years give; a week without a row of the series has none of its cables";
    }

    @Override
    public String source() {
        return "Kleinberg (2003), Bursty and hierarchical structure in streams, section 4, checked against all paths of up to 15"
                + " weeks; Fisher's exact test, checked against counting";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.text("series", "what may burst; null in the only row of a week without any"),
                Role.day("week", "the Monday that begins the week"),
                Role.count("cables", "those of the series in this week"),
                Role.count("traffic", "all of this week, the same in each of its rows"));
    }

    /** A row for each burst, the heaviest first: the columns beside those of a week, which describe the series, then those of the burst. */
    @Override
    public ResultTable conclude(Gathered gathered) {
        SeriesByWeek weeks = SeriesByWeek.of(gathered);
        Map<String, WeeklyCounts> series = weeks.series();
        Bursts bursts = Bursts.of(weeks.traffic(), List.copyOf(series.values()));
        BurstTable table = new BurstTable(gathered, weeks.traffic(), bursts.lookedAt());
        int next = 0;
        for (String name : series.keySet()) {
            int row = weeks.row(name);
            bursts.bySeries().get(next++).forEach(burst -> table.add(row, burst));
        }
        return table.result();
    }
}
