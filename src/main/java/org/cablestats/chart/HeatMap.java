package org.cablestats.chart;

import org.cablestats.chart.data.Matrix;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.picture.HeatPicture;
import org.cablestats.chart.words.HeatWords;

/** Two categories against each other, the value as a binned colour and a number. */
final class HeatMap implements Kind {
    @Override
    public Figure draw(Request request) {
        Matrix matrix = Matrix.read(request);
        HeatWords words = new HeatWords(request, matrix);
        return Figure.of(
                request,
                words.words(),
                matrix.isEmpty(),
                words.only(),
                size -> new HeatPicture(request.amount(), matrix, size).picture());
    }
}
