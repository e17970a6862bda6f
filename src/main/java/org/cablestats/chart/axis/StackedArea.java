package org.cablestats.chart.axis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cablestats.chart.style.Pen;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Areas on top of each other, one polygon for each. JFreeChart's own draw one polygon for each point, whose edges show as seams, or round
 * to whole px.
 */
public final class StackedArea extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final float SEPARATOR = 1;
    private static final Stroke LINE = new BasicStroke(SEPARATOR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private final transient List<Color> colors;

    /** A renderer of a colour for each series. */
    public StackedArea(List<Color> colors) {
        this.colors = List.copyOf(colors);
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset dataset, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(graphics, area, plot, dataset, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (item > 0) {
            return;
        }
        Shapes shapes = new Shapes(area, plot, dataset, series);
        graphics.setColor(colors.get(series));
        graphics.fill(shapes.whole());
        if (series > 0) {
            graphics.setColor(Color.WHITE);
            graphics.setStroke(LINE);
            Pen.draw(graphics, shapes.lowerEdge());
        }
    }

    /** The outlines of one area. */
    private record Shapes(Rectangle2D area, XYPlot plot, XYDataset dataset, int series) {

        /** Of each stretch of which something is known: what is missing is not nought. */
        Path2D whole() {
            int count = dataset.getItemCount(series);
            Path2D all = new Path2D.Double();
            int first = 0;
            for (int item = 0; item <= count; item++) {
                if (item == count || Double.isNaN(dataset.getYValue(series, item))) {
                    if (first < item) {
                        all.append(stretch(first, item - 1), false);
                    }
                    first = item + 1;
                }
            }
            return all;
        }

        private Path2D stretch(int from, int to) {
            Path2D path = new Path2D.Double();
            for (int item = from; item <= to; item++) {
                add(path, item, series + 1);
            }
            for (int item = to; item >= from; item--) {
                add(path, item, series);
            }
            path.closePath();
            return path;
        }

        Path2D lowerEdge() {
            Path2D path = new Path2D.Double();
            for (int item = 0; item < dataset.getItemCount(series); item++) {
                add(path, item, series);
            }
            return path;
        }

        /** Adds the point on top of so many areas. */
        private void add(Path2D path, int item, int below) {
            double sum = 0;
            for (int i = 0; i < below; i++) {
                double value = dataset.getYValue(i, item);
                sum += Double.isNaN(value) ? 0 : Math.max(0, value);
            }
            double x =
                    plot.getDomainAxis().valueToJava2D(dataset.getXValue(series, item), area, plot.getDomainAxisEdge());
            double y = plot.getRangeAxis().valueToJava2D(sum, area, plot.getRangeAxisEdge());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
    }
}
