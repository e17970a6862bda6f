package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Bins;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;

/** The steps of a heat map's colours, side by side with their bounds below. */
final class BinKey {
    private static final double WIDEST = 62;
    private static final double BAR = 10;
    private static final double HEIGHT = 36;

    private final List<Layer> layers = new ArrayList<>();

    BinKey(Bins bins, Amount amount, Size size) {
        int steps = bins.bounds().size() + 1;
        double width = Math.min(WIDEST, (double) size.width() / steps);
        boolean isShort = false;
        for (int step = -1; step < bins.bounds().size(); step++) {
            isShort |= Text.width(bins.label(step, amount), HouseStyle.LABEL) > width - 4;
        }
        for (int step = -1; step < bins.bounds().size(); step++) {
            String label = isShort && step >= 0 ? bins.from(step, amount) : bins.label(step, amount);
            add(bins.color(step), Text.fit(label, HouseStyle.LABEL, width), (step + 1) * width, width);
        }
    }

    private void add(Color color, String label, double x, double width) {
        Rectangle2D bar = new Rectangle2D.Double(x, 0, width - 1, BAR);
        layers.add(Layer.filled(bar, color));
        layers.add(Text.centred(label, x + width / 2, BAR + 10, Text.Align.MIDDLE, HouseStyle.MUTED));
    }

    List<Layer> layers() {
        return layers;
    }

    double height() {
        return HEIGHT;
    }
}
