package org.cablestats.chart;

/** Two categories against each other, the value as a binned colour and a number. */
final class HeatMap implements Kind {
    @Override
    public Figure draw(Request request) {
        Matrix matrix = Matrix.read(request);
        HeatWords words = new HeatWords(request, matrix);
        return Sketch.figure(
                        request,
                        words.words(),
                        size -> matrix.isEmpty()
                                ? Nothing.picture(request, size)
                                : new HeatPicture(request.amount(), matrix, size).picture())
                .withOnly(words.only());
    }
}
