package org.cablestats.chart.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.PeriodLabels;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** The picture of one value for each period, as columns. */
public final class ColumnPicture {
    private static final int WIDE_HEIGHT = 280;
    private static final int NARROW_HEIGHT = 230;
    private static final double GAP = 0.22;
    private static final double REST = 0.62;
    private static final double PARTIAL = 0.3;

    private final Request request;
    private final Line line;
    private final TimeGrid grid;
    private final NiceScale scale;
    private final Frame frame;

    public ColumnPicture(Request request, TimeGrid grid, Size size) {
        this.request = request;
        this.grid = grid;
        this.line = grid.lines().get(0);
        this.scale =
                NiceScale.of(line.smallest(), line.largest(), request.amount().leastStep());
        int height = size.pick(WIDE_HEIGHT, NARROW_HEIGHT);
        double left = HouseStyle.gutter(scale, request.amount());
        double top = HouseStyle.TOP + 12;
        this.frame = Frame.of(size, height, left, top, 4, HouseStyle.TIME_LABELS);
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(PeriodLabels.below(grid, frame));
        if (line.largest() > 0) {
            layers.add(peak());
        }
        return frame.drawing(layers);
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < line.size(); i++) {
            double value = line.value(i);
            dataset.addValue(Double.isNaN(value) ? null : (Number) value, "", Integer.valueOf(i));
        }
        NumberAxis values = HouseStyle.valueAxis(scale, request.amount());
        return HouseStyle.plot(dataset, GAP, values, HouseStyle.bars(this::color), frame);
    }

    private Layer peak() {
        int peak = line.peak();
        String number = request.amount().number(line.value(peak));
        Text.Ink ink = new Text.Ink(HouseStyle.STRONG, Palette.word(Palette.BLUE));
        double x = Text.within(frame, number, ink.font(), frame.x((peak + 0.5) / line.size()));
        return Text.centred(number, x, frame.y(scale.fraction(line.value(peak))) - 9, Text.Align.MIDDLE, ink);
    }

    private Color color(int period) {
        if (period > FullPeriods.lastWhole(grid, request.latest())) {
            return Palette.tint(Palette.BLUE, PARTIAL);
        }
        return period == line.peak() ? Palette.BLUE : Palette.tint(Palette.BLUE, REST);
    }
}
