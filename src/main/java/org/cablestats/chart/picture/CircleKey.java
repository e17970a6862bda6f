package org.cablestats.chart.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;

/** Up to three circles with their values, in the lower left corner. */
final class CircleKey {
    private static final double[] PARTS = {16, 4, 1};
    private static final double GAP = 12;
    private static final double TEXT_HEIGHT = 16;

    private final List<Layer> layers = new ArrayList<>();
    private final Rectangle2D box;

    /** A key whose largest value has a circle of the radius, above a lower edge, in px. */
    CircleKey(Amount amount, double largest, double radius, double bottom) {
        double x = 4;
        double floor = bottom - TEXT_HEIGHT;
        double top = round(largest);
        double last = 0;
        for (double part : PARTS) {
            double value = round(top / part);
            if (value <= last || (amount.isCount() && value < 1)) {
                continue;
            }
            last = value;
            String label = amount.number(value);
            double own = radius * Math.sqrt(value / largest);
            double half = Math.max(own, Text.width(label, HouseStyle.LABEL) / 2);
            Ellipse2D circle = new Ellipse2D.Double(x + half - own, floor - 2 * own - 1, 2 * own, 2 * own);
            layers.add(Layer.drawn(circle, HouseStyle.HAIRLINE, Palette.AXIS));
            layers.add(Text.centred(label, x + half, floor + TEXT_HEIGHT / 2, Text.Align.MIDDLE, HouseStyle.MUTED));
            x += 2 * half + GAP;
        }
        double highest = floor - 2 * radius - 2;
        this.box = new Rectangle2D.Double(0, highest, x, bottom - highest);
    }

    List<Layer> layers() {
        return layers;
    }

    Rectangle2D box() {
        return box;
    }

    /** The greatest of 1, 2, 5, 10, 20 ... that is not greater. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        double mantissa = value / power * (1 + 1e-9);
        return power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1);
    }
}
