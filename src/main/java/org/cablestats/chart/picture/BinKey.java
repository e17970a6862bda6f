package org.cablestats.chart.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Bins;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Text;

/** The steps of a heat map's colours, side by side with their bounds below. */
final class BinKey {
    static final double HEIGHT = 36;
    private static final double WIDEST = 62;
    private static final double BAR = 10;

    private BinKey() {}

    /** A key at the upper edge of a picture of a width, {@link #HEIGHT} px high. */
    static List<Layer> layers(Bins bins, double width) {
        int steps = bins.bounds().size();
        double each = Math.min(WIDEST, width / (steps + 1));
        boolean isShort =
                IntStream.range(-1, steps).anyMatch(step -> Text.width(bins.label(step), HouseStyle.LABEL) > each - 4);
        List<Layer> layers = new ArrayList<>();
        for (int step = -1; step < steps; step++) {
            String whole = isShort && step >= 0 ? bins.from(step) : bins.label(step);
            String label = Text.fit(whole, HouseStyle.LABEL, each);
            double x = (step + 1) * each;
            layers.add(Layer.filled(new Rectangle2D.Double(x, 0, each - 1, BAR), bins.color(step)));
            layers.add(Text.centred(label, x + each / 2, BAR + 10, Text.Align.MIDDLE, HouseStyle.MUTED));
        }
        return layers;
    }
}
