package org.cablestats.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.finding.Course;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Interval;
import org.cablestats.finding.level.LevelShift;
import org.cablestats.finding.level.LevelShifts;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** Since when the share of each series is another one. */
final class LevelShiftsPerSeries implements Method {
    private static final List<Column> OF_A_SHIFT = List.of(
            new Column("first_day", "date"),
            new Column("earliest", "date"),
            new Column("latest", "date"),
            new Column("share_before", "double"),
            new Column("share_after", "double"),
            new Column("share_change", "double"),
            new Column("change_low", "double"),
            new Column("change_high", "double"),
            new Column("periods_before", "bigint"),
            new Column("periods_after", "bigint"),
            new Column("looked_at", "bigint"));

    private static final Comparator<Told> SUREST_FIRST =
            Comparator.comparing(told -> told.shift.difference(), Difference.SUREST_FIRST);

    @Override
    public String name() {
        return "level-shifts";
    }

    @Override
    public String meaning() {
        return "Finds the periods from which on a series has another share of the whole, of which a level has at least "
                + LevelShifts.LEAST
                + ", and tells those that neither chance nor the usual ups and downs from period to period give, with all series and all"
                + " dates looked at together; the date lies between the earliest and the latest in 95 of 100 such samples, and so does the"
                + " change where the date is taken as known. Periods without any of the whole are left out";
    }

    @Override
    public String source() {
        return "Bai and Perron (2003), Computation and analysis of multiple structural change models, number of breaks by Yao (1988); dates:"
                + " Bai (1997), Estimation of a change point in multiple regression models; checked against R's strucchange and all"
                + " cuts of up to 12 periods; Fisher's exact test and Student's t test";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.text("series", "what may shift, never null"),
                Role.day("period", "the first day of the period; all are of one length, a quarter or so"),
                Role.count("part", "how many of the series in this period"),
                Role.count("whole", "of how many"));
    }

    /** A row for each shift, the surest first: the columns beside those of a period, which describe the series, then those of the shift. */
    @Override
    public ResultTable conclude(Gathered gathered) {
        List<SeriesByPeriod> series = SeriesByPeriod.of(gathered);
        List<Course> courses = series.stream().map(SeriesByPeriod::course).toList();
        LevelShifts shifts = LevelShifts.of(courses);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            SeriesByPeriod of = series.get(i);
            shifts.bySeries().get(i).forEach(shift -> told.add(new Told(of, shift)));
        }
        told.sort(SUREST_FIRST);
        return gathered.rows(told.stream().map(each -> each.series.row()).toList())
                .without("period")
                .without("part")
                .without("whole")
                .with(OF_A_SHIFT, row -> told.get(row).values(shifts.lookedAt()));
    }

    private record Told(SeriesByPeriod series, LevelShift shift) {
        List<@Nullable Object> values(long lookedAt) {
            Difference difference = shift.difference();
            Interval interval = difference.interval();
            return List.of(
                    day(shift.at()),
                    day(shift.earliest()),
                    day(shift.latest()),
                    Rounded.share(difference.from().value()),
                    Rounded.share(difference.to().value()),
                    Rounded.share(difference.value()),
                    Rounded.share(interval.low()),
                    Rounded.share(interval.high()),
                    (long) shift.at() - shift.begin(),
                    (long) shift.end() - shift.at(),
                    lookedAt);
        }

        private LocalDate day(int period) {
            return series.periods().get(period);
        }
    }
}
