package org.cablestats.chart.axis;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.cablestats.chart.data.Intervals.Band;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;

/**
 * The intervals of a line: a light band behind it, and an upright where a period has no neighbour to be joined to.
 *
 * @param x where a period is, in px
 * @param y where a value is, in px
 */
public record BandLayers(IntToDoubleFunction x, DoubleUnaryOperator y) {
    /** Light enough for gridlines to be seen beside it, and dark enough to be seen itself. */
    private static final double STRENGTH = 0.18;

    private static final double UPRIGHT = 4;

    /**
     * Those of a band.
     *
     * @param last the last period that is over: one that is not stands alone
     */
    public List<Layer> of(Band band, int last, Color color) {
        Color light = Palette.tint(color, STRENGTH);
        List<Layer> layers = new ArrayList<>();
        int size = band.low().size();
        int first = 0;
        for (int period = 0; period <= size; period++) {
            boolean isCut = period == size || !band.isKnown(period);
            if (isCut || period == last + 1) {
                add(layers, band, first, period - 1, light);
                first = isCut ? period + 1 : period;
            }
        }
        return layers;
    }

    private void add(List<Layer> layers, Band band, int from, int to, Color color) {
        if (from > to) {
            return;
        }
        // One period is as wide as can be seen.
        double half = from == to ? UPRIGHT / 2 : 0;
        Path2D path = new Path2D.Double();
        for (int period = from; period <= to; period++) {
            add(path, period, band.high().value(period), -half);
        }
        for (int period = to; period >= from; period--) {
            add(path, period, band.low().value(period), -half);
            if (from == to) {
                add(path, period, band.low().value(period), half);
                add(path, period, band.high().value(period), half);
            }
        }
        path.closePath();
        layers.add(Layer.filled(path, color));
    }

    private void add(Path2D path, int period, double value, double aside) {
        Point2D point = new Point2D.Double(x.applyAsDouble(period) + aside, y.applyAsDouble(value));
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }
}
