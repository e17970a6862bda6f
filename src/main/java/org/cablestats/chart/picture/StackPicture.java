package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cablestats.chart.axis.EndLabels;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.StackedArea;
import org.cablestats.chart.axis.TimeAxis;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The picture of stacked areas, of amounts or of shares. */
public final class StackPicture {
    private static final double BAR = 10;

    private final TimeGrid parts;
    private final Stack stack;
    private final Amount amount;
    private final int solid;
    private final NiceScale scale;
    private final EndLabels names;
    private final Frame frame;

    /** A picture of the stack's own parts or its shares; a period after the last solid one, which is not over, is a bar that stands apart. */
    public StackPicture(Stack stack, TimeGrid parts, Amount amount, int solid, Size size) {
        this.stack = stack;
        this.parts = parts;
        this.amount = amount;
        this.solid = solid;
        double largest = amount.form() == Amount.Form.SHARE ? 1 : parts.sum().largest();
        this.scale = NiceScale.of(0, largest, amount.leastStep());
        this.names = new EndLabels(stack.key(), HouseStyle.gutter(scale, amount), size);
        this.frame = names.frame();
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>(names.key());
        layers.add(HouseStyle.chart(plot(), frame));
        if (solid == 0 && parts.size() > 1) {
            layers.addAll(bar(0, UnaryOperator.identity()));
        }
        for (int period = solid + 1; period < parts.size(); period++) {
            layers.addAll(bar(period, Palette::partial));
        }
        layers.addAll(names.layers(endLabels()));
        return frame.drawing(layers);
    }

    private XYPlot plot() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int i = 0; i < parts.lines().size(); i++) {
            dataset.addSeries(series(i));
        }
        StackedArea renderer = new StackedArea(stack.colors());
        DateAxis time = TimeAxis.of(parts, frame.plot().getWidth());
        return HouseStyle.plot(dataset, time, HouseStyle.valueAxis(scale, amount), renderer, frame);
    }

    private XYSeries series(int index) {
        Line line = parts.lines().get(index);
        if (line.size() > 1) {
            return TimeAxis.series(index, parts, line, 0, solid);
        }
        // One point makes no area: one period fills the whole width.
        XYSeries series = new XYSeries(index, false, true);
        Range range = TimeAxis.range(parts);
        series.add(range.getLowerBound(), line.last());
        series.add(range.getUpperBound(), line.last());
        return series;
    }

    /** The parts of one period, a line of white between them. */
    private List<Layer> bar(int period, UnaryOperator<Color> look) {
        List<Layer> layers = new ArrayList<>();
        double x = frame.x(TimeAxis.share(parts, period)) - BAR / 2;
        double below = 0;
        for (int i = 0; i < parts.lines().size(); i++) {
            double value = parts.lines().get(i).value(period);
            double top = frame.y(scale.fraction(below + value));
            double height = frame.y(scale.fraction(below)) - top - (i > 0 ? 1 : 0);
            if (height > 0) {
                Rectangle2D part = new Rectangle2D.Double(x, top, BAR, height);
                layers.add(Layer.filled(part, look.apply(stack.colors().get(i))));
            }
            below += value;
        }
        return layers;
    }

    private List<EndLabels.Label> endLabels() {
        List<EndLabels.Label> labels = new ArrayList<>();
        double below = 0;
        for (int i = 0; i < parts.lines().size(); i++) {
            Line line = parts.lines().get(i);
            double last = Double.isNaN(line.value(solid)) ? 0 : line.value(solid);
            Text.Ink ink =
                    new Text.Ink(HouseStyle.STRONG, Palette.word(stack.colors().get(i)));
            labels.add(new EndLabels.Label(line.name(), frame.y(scale.fraction(below + last / 2)), ink));
            below += last;
        }
        return labels;
    }
}
