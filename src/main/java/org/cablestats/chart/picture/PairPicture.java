package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.RowNames;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.data.Pairs;
import org.cablestats.chart.data.Pairs.Pair;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.finding.Interval;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The picture of pairs: a dot for the selection, a ring for the others, a line between, and above and below it their intervals. What is
 * within chance is grey.
 */
public final class PairPicture {
    /** Those of the selection and of the others. */
    public static final List<Color> COLORS = List.of(Palette.BLUE, Palette.VERMILLION);

    private static final double ROW = 26;
    private static final double RADIUS = 4.5;
    private static final double ASIDE = 4;
    private static final double WIDEST_NAME = 0.38;
    private static final double PALE = 0.5;
    private static final Stroke BETWEEN = HouseStyle.THIN_LINE;

    private final Pairs pairs;
    private final RowNames names;
    private final NiceScale scale;
    private final Amount amount;
    private final Frame frame;

    public PairPicture(Pairs pairs, Amount amount, Size size) {
        this.pairs = pairs;
        this.amount = amount;
        double widest = size.width() * WIDEST_NAME;
        this.names = new RowNames(pairs.pairs().stream().map(Pair::name).toList(), widest, ROW);
        List<Double> ends = pairs.ends();
        this.scale = NiceScale.of(Collections.min(ends), Collections.max(ends), amount.leastStep());
        int height = (int) Math.ceil(names.height() + HouseStyle.TIME_LABELS) + 4;
        double right = HouseStyle.gutter(scale, amount) / 2;
        this.frame = Frame.of(size, height, names.width() + RADIUS, 2, right, HouseStyle.TIME_LABELS);
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.add(HouseStyle.chart(plot(), frame));
        for (int row = 0; row < pairs.pairs().size(); row++) {
            Pair pair = pairs.pairs().get(row);
            layers.addAll(names.layers(row, frame, pair.isUnknown() ? HouseStyle.MUTED_NAME : HouseStyle.NAME));
            layers.addAll(marks(pair, names.middle(row, frame)));
        }
        return frame.drawing(layers);
    }

    private List<Layer> marks(Pair pair, double middle) {
        Color own = pair.isTold() ? COLORS.get(0) : Palette.AXIS;
        Color others = pair.isTold() ? COLORS.get(1) : Palette.AXIS;
        List<Layer> layers = new ArrayList<>();
        layers.add(line(pair.value(), pair.other(), middle, BETWEEN, Palette.QUIET));
        if (pair.difference() != null) {
            layers.add(interval(pair.difference().to().interval(), middle - ASIDE, own));
            layers.add(interval(pair.difference().from().interval(), middle + ASIDE, others));
        }
        layers.add(Layer.filled(HouseStyle.circle(x(pair.other()), middle, RADIUS), Color.WHITE));
        layers.add(Layer.drawn(HouseStyle.circle(x(pair.other()), middle, RADIUS - 1), HouseStyle.LINE, others));
        layers.add(Layer.filled(HouseStyle.circle(x(pair.value()), middle, RADIUS), own));
        return layers;
    }

    private Layer interval(Interval interval, double y, Color color) {
        return line(interval.low(), interval.high(), y, HouseStyle.THIN_LINE, Palette.tint(color, PALE));
    }

    private Layer line(double from, double to, double y, Stroke stroke, Color color) {
        return Layer.drawn(new Line2D.Double(x(from), y, x(to), y), stroke, color);
    }

    private double x(double value) {
        return frame.x(scale.fraction(value));
    }

    /** The scale below gridlines; the rows are ours. */
    private CategoryPlot plot() {
        DefaultCategoryDataset rows = new DefaultCategoryDataset();
        for (int row = 0; row < pairs.pairs().size(); row++) {
            rows.addValue(null, "", Integer.valueOf(row));
        }
        CategoryPlot plot = HouseStyle.plot(
                rows, 0, HouseStyle.valueAxis(scale, amount), HouseStyle.bars(row -> Palette.QUIET), frame);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return plot;
    }
}
