package org.cablestats.chart.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.PeriodLabels;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** The picture of shares as columns, one for each period. */
public final class SharePicture {
    private static final int WIDE_HEIGHT = 290;
    private static final int NARROW_HEIGHT = 250;
    private static final double GAP = 0.18;
    private static final double LEAST_HEIGHT = 13;
    private static final NiceScale SCALE = new NiceScale(0, 1, 0.25);

    private final Stack stack;
    private final TimeGrid shares;
    private final int whole;
    private final Frame frame;

    /**
     * A picture of a stack's shares.
     *
     * @param whole the last period that is over
     */
    public SharePicture(Stack stack, int whole, Size size) {
        this.stack = stack;
        this.whole = whole;
        this.shares = stack.shares();
        int height = size.pick(WIDE_HEIGHT, NARROW_HEIGHT);
        double left = HouseStyle.gutter(SCALE, Amount.shares(shares.words()));
        this.frame = Frame.of(size, height, left, HouseStyle.TOP, 1, HouseStyle.TIME_LABELS);
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(numbers());
        layers.addAll(PeriodLabels.below(shares, frame));
        return frame.drawing(layers);
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int part = 0; part < shares.lines().size(); part++) {
            for (int period = 0; period < shares.size(); period++) {
                dataset.addValue(
                        shares.lines().get(part).value(period), Integer.valueOf(part), Integer.valueOf(period));
            }
        }
        return HouseStyle.plot(
                dataset, GAP, HouseStyle.valueAxis(SCALE, Amount.shares(shares.words())), renderer(), frame);
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = HouseStyle.flat(new StackedBarRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Paint getItemPaint(int row, int column) {
                return color(row, column);
            }
        });
        // White outlines are the gaps between the parts.
        renderer.setDrawBarOutline(true);
        for (int part = 0; part < stack.colors().size(); part++) {
            renderer.setSeriesOutlinePaint(part, Color.WHITE);
            renderer.setSeriesOutlineStroke(part, new BasicStroke(1));
        }
        return renderer;
    }

    private Color color(int part, int period) {
        Color color = stack.colors().get(part);
        return period > whole ? Palette.partial(color) : color;
    }

    private List<Layer> numbers() {
        List<Layer> layers = new ArrayList<>();
        Font font = HouseStyle.LABEL;
        double column = frame.plot().getWidth() / shares.size();
        if (column * (1 - GAP) < Text.width("100", font)) {
            return layers;
        }
        for (int period = 0; period < shares.size(); period++) {
            double below = 0;
            for (int part = 0; part < shares.lines().size(); part++) {
                double share = shares.lines().get(part).value(period);
                double height = share * frame.plot().getHeight();
                if (height >= LEAST_HEIGHT) {
                    Text.Ink ink = new Text.Ink(font, Palette.wordOn(color(part, period)));
                    double x = frame.plot().getX() + column * (period + 0.5);
                    String number = shares.words().whole(share * 100);
                    layers.add(Text.centred(number, x, frame.y(below + share / 2), Text.Align.MIDDLE, ink));
                }
                below += share;
            }
        }
        return layers;
    }
}
