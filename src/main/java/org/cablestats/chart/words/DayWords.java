package org.cablestats.chart.words;

import java.time.LocalDate;
import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.DayGrid;
import org.cablestats.chart.data.DayGrid.Year;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.Request;
import org.cablestats.result.Numbers;

/** The words of a calendar. */
public record DayWords(Request request, DayGrid grid) {
    public FigureWords words() {
        return grid.isEmpty()
                ? Phrases.ofNothing(amount(), amount().title() + " by day")
                : new FigureWords(title(), subtitle(), altText());
    }

    private String title() {
        List<LocalDate> busiest = grid.busiest();
        String value = amount().phrase(grid.largest());
        return busiest.size() > 1
                ? Phrases.tie(busiest.stream().map(PeriodLength.DAY::label).toList(), "day", value)
                : (amount().isCount() ? "The busiest day is " : "Highest on ")
                        + PeriodLength.DAY.label(busiest.get(0))
                        + (amount().isCount() ? ", with " : ": ")
                        + value;
    }

    private String what() {
        int first = grid.years().get(0).year();
        int last = grid.years().get(grid.years().size() - 1).year();
        String span = first == last ? String.valueOf(first) : first + " to " + last;
        return amount().title() + (amount().isCount() ? " per day, " : " by day, ") + span;
    }

    private String subtitle() {
        return Phrases.joined(
                what(),
                "columns are weeks, rows days of the week",
                hasMissing() ? "no square: nothing is known of the day" : "",
                notShown());
    }

    private boolean hasMissing() {
        return grid.years().stream().anyMatch(Year::isAnyMissing);
    }

    private String notShown() {
        if (!amount().isCount() || grid.early() + grid.undated() <= 0) {
            return "";
        }
        String before = grid.early() > 0
                ? amount().phrase(grid.early()) + " before "
                        + grid.years().get(0).year()
                : "";
        String undated = grid.undated() > 0 ? amount().phrase(grid.undated()) + " of no known day" : "";
        return before + (before.isEmpty() || undated.isEmpty() ? "" : " and ") + undated + " not shown";
    }

    private String altText() {
        return Phrases.told(
                "Calendar: " + what() + ".",
                grid.years().stream().map(this::described).toList());
    }

    private String described(Year year) {
        if (year.line().largest() <= 0) {
            return year.year() + ": none.";
        }
        String all = amount().isCount() ? amount().number(year.line().total()) + " in all, " : "";
        String noughts = year.noughts() > 0 ? ", none on " + Numbers.counted(year.noughts(), "day") : "";
        return year.year() + ": " + all + "largest "
                + amount().number(year.line().largest()) + " on "
                + PeriodLength.DAY.label(year.days(year.line().largest()).get(0)) + noughts + ".";
    }

    private Amount amount() {
        return request.amount();
    }
}
