package org.cablestats.chart;

import java.util.Optional;
import org.cablestats.chart.data.Moment;
import org.cablestats.chart.data.Ranking;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.data.TimeReader;
import org.cablestats.chart.picture.BarPicture;
import org.cablestats.chart.picture.ColumnPicture;
import org.cablestats.chart.words.BarWords;
import org.cablestats.chart.words.FigureWords;
import org.cablestats.chart.words.TimeWords;

/** Values by name, largest first; of years and months, columns in their order. */
final class Bars implements Kind {
    /** What fits a page. */
    private static final int MOST_BARS = 40;

    private static final int MOST_COLUMNS = 120;

    @Override
    public Figure draw(Request request) {
        Ranking ranking = Ranking.read(request, MOST_BARS);
        if (ranking.order().isMaybeTime() && Moment.isTime(request)) {
            return columns(request);
        }
        BarWords words = new BarWords(request, ranking);
        return Figure.of(
                request,
                words.words(),
                ranking.isEmpty(),
                ranking.only(),
                size -> new BarPicture(request, ranking, words.hasShares(), size).picture());
    }

    private static Figure columns(Request request) {
        TimeGrid read = TimeReader.read(request.withoutSeries());
        TimeGrid grid = read.size() > MOST_COLUMNS && request.amount().isCount() ? read.years() : read;
        FigureWords words = new TimeWords(request.withoutSeries(), grid, grid, "Column chart").words(Optional.empty());
        return Figure.of(
                request, words, grid.isEmpty(), grid.only(), size -> new ColumnPicture(request, grid, size).picture());
    }
}
