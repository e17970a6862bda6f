package org.cablestats.chart.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.DayGrid;
import org.cablestats.chart.data.DayGrid.Year;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.Request;
import org.cablestats.language.Words;

/** The words of a calendar. */
public record DayWords(Request request, DayGrid grid) {
    public FigureWords words() {
        return grid.isEmpty() ? Phrases.ofNothing(amount(), title()) : new FigureWords(title(), subtitle(), altText());
    }

    /** That one day of thousands has the most is chance. */
    private String title() {
        return language().say("{0} by day", amount().title());
    }

    private String what() {
        int first = grid.years().get(0).year();
        int last = grid.years().get(grid.years().size() - 1).year();
        String span = first == last ? String.valueOf(first) : language().say("{0} to {1}", first, last);
        return language().say(amount().isCount() ? "{0} per day, {1}" : "{0} by day, {1}", amount().title(), span);
    }

    private String subtitle() {
        return Phrases.joined(
                what(),
                language().say("columns are weeks, rows days of the week"),
                hasMissing() ? language().say("no square: nothing is known of the day") : "",
                notShown());
    }

    private boolean hasMissing() {
        return grid.years().stream().anyMatch(Year::isAnyMissing);
    }

    private String notShown() {
        if (!amount().isCount() || grid.early() + grid.undated() <= 0) {
            return "";
        }
        int first = grid.years().get(0).year();
        String early = amount().phrase(grid.early());
        String undated = amount().phrase(grid.undated());
        if (grid.undated() <= 0) {
            return language().say("{0} before {1} not shown", early, first);
        }
        return grid.early() > 0
                ? language().say("{0} before {1} and {2} of no known day not shown", early, first, undated)
                : language().say("{0} of no known day not shown", undated);
    }

    private String altText() {
        return Phrases.of(request)
                .told(
                        language().say("Calendar: {0}.", what()),
                        grid.years().stream().map(this::described).toList());
    }

    private String described(Year year) {
        if (year.line().largest() <= 0) {
            return language().say("{0}: none.", year.year());
        }
        List<String> told = new ArrayList<>();
        if (amount().isCount()) {
            told.add(language().say("{0} in all", amount().number(year.line().total())));
        }
        double largest = year.line().largest();
        told.add(language()
                .say(
                        "largest {0} on {1}",
                        amount().number(largest), label(year.days(largest).get(0))));
        if (year.noughts() > 0) {
            told.add(language().say("none on {0}", language().whole(year.noughts()) + " " + days(year.noughts())));
        }
        return year.year() + ": " + String.join(", ", told) + ".";
    }

    private String days(long count) {
        String day = language().noun("day");
        return count == 1 ? day : language().dative(day);
    }

    private String label(LocalDate day) {
        return PeriodLength.DAY.label(day, language());
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
