package org.cablestats.chart;

/** Values by name, largest first. */
final class Bars implements Kind {
    /** What fits a page. */
    private static final int MOST_BARS = 40;

    @Override
    public Figure draw(Request request) {
        Ranking ranking = Ranking.read(request, MOST_BARS);
        BarWords words = new BarWords(request, ranking);
        return Sketch.figure(
                request,
                words.words(),
                size -> ranking.isEmpty()
                        ? Nothing.picture(request, size)
                        : new BarPicture(request, ranking, words.hasShares(), size).picture());
    }
}
