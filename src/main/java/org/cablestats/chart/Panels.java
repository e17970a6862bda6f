package org.cablestats.chart;

import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.data.TimeReader;
import org.cablestats.chart.picture.PanelPicture;
import org.cablestats.chart.words.PanelWords;

/** One small time series per series, all on one scale. */
final class Panels implements Kind {
    private static final int MOST_PANELS = 12;

    @Override
    public Figure draw(Request request) {
        TimeGrid all = TimeReader.read(request);
        TimeGrid grid = all.first(request.top(MOST_PANELS));
        return Figure.of(
                request,
                new PanelWords(request, grid, all).words(),
                grid.isEmpty(),
                grid.only(),
                size -> new PanelPicture(request, grid, size).picture());
    }
}
