package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.chart.axis.BandLayers;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.LineRenderer;
import org.cablestats.chart.axis.PeriodLabels;
import org.cablestats.chart.axis.Points;
import org.cablestats.chart.axis.StackedArea;
import org.cablestats.chart.axis.TimeAxis;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Intervals;
import org.cablestats.chart.data.Intervals.Band;
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
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** The picture of small multiples: panels in rows, the same axes in each. */
public final class PanelPicture {
    private static final int WIDE_COLUMNS = 4;
    private static final int NARROW_COLUMNS = 2;
    private static final double PLOT_HEIGHT = 78;
    private static final double HEAD = 36;
    private static final double NAME_LINE = 15;
    private static final double BETWEEN_ROWS = 14;
    private static final double BETWEEN_COLUMNS = 20;
    private static final double TOP = 8;

    /** Half of the last year's label. */
    private static final double RIGHT = 16;

    private static final double DOT = 3;
    private static final double POINT = 2.2;
    private static final double AREA = 0.16;

    private final Amount amount;
    private final TimeGrid grid;
    private final Size size;
    private final int columns;
    private final int whole;
    private final @Nullable Intervals intervals;
    private final NiceScale scale;
    private final double gutter;
    private final double width;
    private final double head;

    public PanelPicture(Request request, TimeGrid grid, Size size) {
        this.amount = request.amount();
        this.grid = grid;
        this.size = size;
        this.columns = Math.min(
                size.pick(WIDE_COLUMNS, NARROW_COLUMNS),
                Math.max(2, grid.lines().size()));
        this.whole = FullPeriods.lastWhole(grid, request.latest());
        this.intervals = Intervals.read(request).orElse(null);
        double largest = grid.lines().stream()
                .flatMap(line -> band(line).stream())
                .mapToDouble(band -> band.high().largest())
                .reduce(grid.largest(), Math::max);
        this.scale = NiceScale.coarse(grid.smallest(), largest, amount.leastStep());
        this.gutter = HouseStyle.gutter(scale, amount);
        this.width = (size.width() - gutter - RIGHT - (columns - 1) * BETWEEN_COLUMNS) / columns;
        int lines =
                grid.lines().stream().mapToInt(line -> name(line).size()).max().orElse(1);
        this.head = HEAD + (lines - 1) * NAME_LINE;
    }

    public Drawing picture() {
        int rows = (grid.lines().size() + columns - 1) / columns;
        double step = head + PLOT_HEIGHT + BETWEEN_ROWS;
        int height = (int) Math.ceil(rows * step + HouseStyle.TIME_LABELS - BETWEEN_ROWS + 4);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < grid.lines().size(); i++) {
            int column = i % columns;
            double x = gutter + column * (width + BETWEEN_COLUMNS);
            int row = i / columns;
            double y = row * step + head;
            boolean isLowest = i + columns >= grid.lines().size();
            Rectangle2D plot = new Rectangle2D.Double(x, y, width, PLOT_HEIGHT);
            layers.addAll(panel(grid.lines().get(i), plot, column == 0, isLowest));
        }
        return new Drawing(size.width(), height, layers);
    }

    private Optional<Band> band(Line line) {
        return intervals == null ? Optional.empty() : intervals.band(grid, line);
    }

    /** One line, or two where the name is long. */
    private List<String> name(Line line) {
        return Text.wrap(line.name(), HouseStyle.HEAD.font(), width + BETWEEN_COLUMNS / 2, 2);
    }

    private List<Layer> panel(Line line, Rectangle2D plot, boolean isFirst, boolean isLowest) {
        Color color = line.isQuiet() ? Palette.AXIS : Palette.BLUE;
        double left = isFirst ? gutter : BETWEEN_COLUMNS;
        Rectangle2D area = new Rectangle2D.Double(
                plot.getX() - left,
                plot.getY() - TOP,
                left + width + RIGHT,
                TOP + PLOT_HEIGHT + HouseStyle.TIME_LABELS);
        Frame frame = new Frame(area, left, TOP, RIGHT, HouseStyle.TIME_LABELS);
        List<Layer> layers = new ArrayList<>();
        BandLayers bands =
                new BandLayers(i -> frame.x(TimeAxis.share(grid, i)), value -> frame.y(scale.fraction(value)));
        band(line).ifPresent(band -> layers.addAll(bands.of(band, whole, color)));
        layers.add(HouseStyle.chart(plot(line, color, frame, isFirst), frame));
        layers.addAll(Points.of(line, grid.step(), whole, i -> point(line, i, frame), color, POINT));
        List<String> lines = name(line);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = plot.getY() - head + 13 + i * NAME_LINE;
            layers.add(Text.at(lines.get(i), plot.getX(), baseline, Text.Align.START, HouseStyle.HEAD));
        }
        if (isLowest) {
            layers.addAll(PeriodLabels.ends(grid, frame));
        }
        layers.addAll(peak(line, color, frame));
        return layers;
    }

    private XYPlot plot(Line line, Color color, Frame frame, boolean isFirst) {
        XYSeriesCollection dataset = new XYSeriesCollection(TimeAxis.series("", grid, line, 0, whole));
        NumberAxis values = HouseStyle.valueAxis(scale, amount);
        values.setTickLabelsVisible(isFirst);
        DateAxis time = TimeAxis.ticks(grid, width);
        time.setTickLabelsVisible(false);
        XYPlot plot = HouseStyle.plot(dataset, time, values, line(color), frame);
        if (band(line).isEmpty()) {
            plot.setDataset(1, dataset);
            plot.setRenderer(0, new StackedArea(List.of(Palette.tint(color, AREA))));
            plot.setRenderer(1, line(color));
        }
        return plot;
    }

    private LineRenderer line(Color color) {
        LineRenderer renderer = new LineRenderer();
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, HouseStyle.THIN_LINE);
        return renderer;
    }

    private Point2D point(Line line, int period, Frame frame) {
        return new Point2D.Double(frame.x(TimeAxis.share(grid, period)), frame.y(scale.fraction(line.value(period))));
    }

    private List<Layer> peak(Line line, Color color, Frame frame) {
        // A single cable of a year makes a share of 100 %: such a peak is drawn but not told.
        Line firm = line.until(whole).firm();
        if (firm.largest() <= 0) {
            return List.of();
        }
        int peak = firm.peak();
        Point2D point = point(line, peak, frame);
        Layer dot = Layer.filled(HouseStyle.circle(point.getX(), point.getY(), DOT), color);
        String number = amount.number(line.value(peak));
        Text.Ink ink = new Text.Ink(HouseStyle.STRONG, Palette.word(color));
        double x = Text.within(frame, number, ink.font(), point.getX());
        return List.of(dot, Text.centred(number, x, point.getY() - 11, Text.Align.MIDDLE, ink));
    }
}
