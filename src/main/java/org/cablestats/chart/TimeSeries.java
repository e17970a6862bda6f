package org.cablestats.chart;

import java.util.Optional;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.data.TimeReader;
import org.cablestats.chart.picture.TimePicture;
import org.cablestats.chart.words.Burst;
import org.cablestats.chart.words.FigureWords;
import org.cablestats.chart.words.TimeWords;

/** Values over time, one line per series. */
final class TimeSeries implements Kind {
    /** More lines than this are a thicket, even grey ones. */
    private static final int MOST_LINES = 12;

    @Override
    public Figure draw(Request request) {
        TimeGrid all = TimeReader.read(request);
        TimeGrid grid = all.first(request.top(MOST_LINES));
        Optional<Burst> burst = grid.lines().size() == 1 && request.amount().isCount()
                ? Burst.of(grid.lines().get(0), grid.step())
                : Optional.empty();
        FigureWords words = new TimeWords(request, grid, all, "Line chart").words(burst);
        return Figure.of(
                request,
                words,
                grid.isEmpty(),
                grid.only(),
                size -> new TimePicture(request, grid, burst, size).picture());
    }
}
