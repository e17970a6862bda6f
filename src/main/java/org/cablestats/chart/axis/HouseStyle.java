package org.cablestats.chart.axis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.IntFunction;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;
import org.cablestats.chart.style.Typeface;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** JFreeChart's plots and axes in the look of the house: few and thin lines, no frame, no ornament, words where the eye is. */
public final class HouseStyle {
    private static final float LABEL_SIZE = 12;
    public static final Font LABEL = Typeface.REGULAR.at(LABEL_SIZE);
    public static final Font STRONG = Typeface.SEMIBOLD.at(LABEL_SIZE);
    public static final Text.Ink MUTED = new Text.Ink(LABEL, Palette.MUTED);
    public static final Text.Ink NAME = new Text.Ink(Typeface.REGULAR.at(13), Palette.INK);
    public static final Text.Ink MUTED_NAME = new Text.Ink(Typeface.REGULAR.at(13), Palette.MUTED);
    public static final Text.Ink HEAD = new Text.Ink(Typeface.SEMIBOLD.at(13), Palette.INK);

    public static final Stroke HAIRLINE = new BasicStroke(0.75f);
    public static final Stroke LINE = round(2);
    public static final Stroke THIN_LINE = round(1.5f);
    public static final Stroke DASHED =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

    /** Room for the labels of a time axis below the plot. */
    public static final double TIME_LABELS = 22;

    /** Half a line of text above the plot: the label of the topmost gridline. */
    public static final double TOP = 8;

    private static final float TICK = 4;

    private HouseStyle() {}

    private static Stroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A plot whose data area is exactly the frame's, with gridlines where its values are named. */
    public static XYPlot plot(
            XYDataset dataset, ValueAxis domain, NumberAxis values, XYItemRenderer renderer, Frame frame) {
        XYPlot plot = new XYPlot(dataset, domain, values, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(values.isVisible());
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedRangeAxisSpace(space(frame));
        plot.setFixedDomainAxisSpace(space(frame));
        return plot;
    }

    /** Bars in such a plot, with this share of their width between them, and half of it at both ends; without labels. */
    public static CategoryPlot plot(
            CategoryDataset dataset, double gap, NumberAxis values, BarRenderer renderer, Frame frame) {
        CategoryPlot plot = new CategoryPlot(dataset, categories(dataset.getColumnCount(), gap), values, renderer);
        plot.setRangeGridlinesVisible(values.isVisible());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(space(frame));
        plot.setFixedRangeAxisSpace(space(frame));
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        return plot;
    }

    private static CategoryAxis categories(int count, double gap) {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(gap / 2 / count);
        axis.setUpperMargin(gap / 2 / count);
        axis.setCategoryMargin(count > 1 ? gap * (count - 1) / count : 0);
        axis.setVisible(false);
        return axis;
    }

    /** Bars of one series, each in its colour. */
    public static BarRenderer bars(IntFunction<Color> color) {
        return flat(new BarRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Paint getItemPaint(int row, int column) {
                return color.apply(column);
            }
        });
    }

    /** Plain rectangles: no shine, no shadow, no outline. */
    public static <T extends BarRenderer> T flat(T renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0);
        return renderer;
    }

    /** Points of one series: x, y and what a renderer makes of a third number. */
    public static XYZDataset points(List<double[]> points) {
        double[][] values = new double[3][points.size()];
        for (int i = 0; i < points.size(); i++) {
            for (int axis = 0; axis < values.length; axis++) {
                values[axis][i] = points.get(i)[axis];
            }
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("", values);
        return dataset;
    }

    public static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The chart of a plot in its frame, without background, outline and insets. */
    public static Layer chart(Plot plot, Frame frame) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, LABEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        // No ChartRenderingInfo: it would keep an entity for every point.
        return graphics -> chart.draw(graphics, frame.area());
    }

    /** Numbers at the gridlines, without line or ticks. */
    public static NumberAxis valueAxis(NiceScale scale, Amount amount) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(new Range(scale.lower(), scale.upper()));
        axis.setTickUnit(new NumberTickUnit(scale.step()) {
            private static final long serialVersionUID = 1L;

            @Override
            public String valueToString(double value) {
                return amount.tick(scale, value);
            }
        });
        labels(axis);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** An axis that places data and draws nothing. */
    public static NumberAxis hiddenAxis(double lower, double upper) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(new Range(lower, upper));
        axis.setTickUnit(new NumberTickUnit(upper - lower));
        axis.setVisible(false);
        return axis;
    }

    /** Numbers below short ticks on a darker baseline. */
    static void dress(DateAxis axis) {
        labels(axis);
        axis.setAxisLinePaint(Palette.AXIS);
        axis.setAxisLineStroke(HAIRLINE);
        axis.setTickMarkPaint(Palette.AXIS);
        axis.setTickMarkOutsideLength(TICK);
    }

    /** Px that the labels of a value axis take to the left of the plot. */
    public static double gutter(NiceScale scale, Amount amount) {
        double widest = 0;
        for (double value = scale.lower(); value <= scale.upper() + scale.step() / 2; value += scale.step()) {
            widest = Math.max(widest, Text.width(amount.tick(scale, value), LABEL));
        }
        return Math.ceil(widest) + 8;
    }

    private static void labels(ValueAxis axis) {
        axis.setTickLabelFont(LABEL);
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 6));
    }

    private static AxisSpace space(Frame frame) {
        AxisSpace space = new AxisSpace();
        space.setLeft(frame.left());
        space.setTop(frame.top());
        space.setRight(frame.right());
        space.setBottom(frame.bottom());
        return space;
    }
}
