package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cablestats.chart.axis.CallOut;
import org.cablestats.chart.axis.EndLabels;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.TimeAxis;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.LineColors;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.cablestats.chart.words.Burst;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** The picture of a time series. */
public final class TimePicture {
    /** Room above a burst for the first line of its call-out. */
    private static final double HEADROOM = 1.06;

    /** Months that a running median needs to say something. */
    private static final int FEWEST_FOR_MEDIAN = 36;

    private final Request request;
    private final TimeGrid grid;
    private final Optional<Burst> burst;
    private final List<Curve> curves;
    private final NiceScale scale;
    private final EndLabels names;
    private final Frame frame;

    /** A line as it is drawn. */
    private record Curve(Line line, Color color, Stroke stroke, boolean isStrong) {
        Curve dashed() {
            return new Curve(line, color, HouseStyle.DASHED, isStrong);
        }
    }

    public TimePicture(Request request, TimeGrid grid, Optional<Burst> burst, Size size) {
        this.request = request;
        this.grid = grid;
        this.burst = burst;
        this.curves = curves();
        this.scale = NiceScale.of(
                grid.smallest(),
                grid.largest() * (burst.isPresent() ? HEADROOM : 1),
                request.amount().leastStep());
        double left = HouseStyle.gutter(scale, request.amount());
        this.names = new EndLabels(curves.size() > 1 ? keyEntries() : List.of(), left, size);
        this.frame = names.frame();
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>(names.key());
        burst.ifPresent(found -> layers.add(shade(found)));
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(names.layers(endLabels()));
        if (grid.lines().size() == 1 && grid.size() > 2) {
            layers.addAll(peak());
        }
        return frame.drawing(layers);
    }

    private List<Curve> curves() {
        List<Color> colors = LineColors.ofLines(grid);
        List<Curve> found = new ArrayList<>();
        if (hasMedian()) {
            found.add(new Curve(median(grid.lines().get(0)), Palette.QUIET, HouseStyle.DASHED, false));
        }
        // The first lines last, so that they lie on top.
        for (int i = grid.lines().size() - 1; i >= 0; i--) {
            boolean isStrong = !colors.get(i).equals(Palette.QUIET);
            Stroke stroke = isStrong ? HouseStyle.LINE : HouseStyle.THIN_LINE;
            found.add(new Curve(grid.lines().get(i), colors.get(i), stroke, isStrong));
        }
        return found;
    }

    private boolean hasMedian() {
        return grid.lines().size() == 1
                && grid.step() == PeriodLength.MONTH
                && grid.size() >= FEWEST_FOR_MEDIAN
                && request.amount().isCount();
    }

    private static Line median(Line line) {
        double[] medians = IntStream.range(0, line.size())
                .mapToDouble(i -> Burst.median(line, i))
                .toArray();
        return new Line("12-month median", medians);
    }

    private List<KeyEntry> keyEntries() {
        List<KeyEntry> entries = new ArrayList<>();
        for (int i = curves.size() - 1; i >= 0; i--) {
            entries.add(new KeyEntry(curves.get(i).color, curves.get(i).line.name()));
        }
        return entries;
    }

    private XYPlot plot() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        // One path for each line: dashes go on over its points.
        renderer.setDrawSeriesLineAsPath(true);
        int whole = FullPeriods.lastWhole(grid, request.latest());
        for (Curve curve : curves) {
            add(dataset, renderer, curve, 0, whole);
        }
        if (whole < grid.size() - 1) {
            // The fall to a year of two months is none.
            curves.forEach(curve -> add(dataset, renderer, curve.dashed(), whole, whole + 1));
        }
        if (burst.isPresent()) {
            Curve hot = new Curve(grid.lines().get(0), Palette.VERMILLION, HouseStyle.LINE, true);
            int from = Math.max(0, burst.get().from() - 1);
            int to = Math.min(grid.size() - 1, burst.get().to() + 1);
            add(dataset, renderer, hot, from, to);
        }
        NumberAxis values = HouseStyle.valueAxis(scale, request.amount());
        return HouseStyle.plot(dataset, TimeAxis.of(grid, frame.plot().getWidth()), values, renderer, frame);
    }

    private void add(XYSeriesCollection dataset, XYLineAndShapeRenderer renderer, Curve curve, int from, int to) {
        int index = dataset.getSeriesCount();
        dataset.addSeries(TimeAxis.series(index, grid, curve.line, from, to));
        renderer.setSeriesPaint(index, curve.color);
        renderer.setSeriesStroke(index, curve.stroke);
        // One point makes no line.
        renderer.setSeriesShapesVisible(index, grid.size() == 1);
        renderer.setSeriesShape(index, HouseStyle.circle(0, 0, 4));
    }

    private Layer shade(Burst found) {
        double half = (frame.x(1) - frame.x(0)) / Math.max(1, grid.size() - 1) / 2;
        double left = x(found.from()) - half;
        double right = Math.min(frame.x(1), x(found.to()) + half);
        Rectangle2D window = new Rectangle2D.Double(
                left, frame.plot().getY(), right - left, frame.plot().getHeight());
        return Layer.filled(window, Palette.tint(Palette.VERMILLION, 0.13));
    }

    private List<EndLabels.Label> endLabels() {
        int whole = FullPeriods.lastWhole(grid, request.latest());
        return curves.stream()
                .map(curve -> new EndLabels.Label(
                        curve.line.name(),
                        y(lastKnown(curve.line, whole)),
                        curve.isStrong ? new Text.Ink(HouseStyle.STRONG, Palette.word(curve.color)) : HouseStyle.MUTED))
                .toList();
    }

    private static double lastKnown(Line line, int whole) {
        for (int i = whole; i >= 0; i--) {
            if (!Double.isNaN(line.value(i))) {
                return line.value(i);
            }
        }
        return 0;
    }

    private List<Layer> peak() {
        Line line = grid.lines().get(0);
        int peak = line.peak();
        List<Point2D> course = IntStream.range(0, line.size())
                .filter(i -> !Double.isNaN(line.value(i)))
                .<Point2D>mapToObj(i -> new Point2D.Double(x(i), y(line.value(i))))
                .toList();
        String head = Noun.capital(grid.label(peak)) + ": " + request.amount().number(line.value(peak));
        CallOut callOut = new CallOut(new Point2D.Double(x(peak), y(line.value(peak))), course, frame.plot());
        return burst.map(found -> callOut.burst(head, detail(found))).orElseGet(() -> callOut.mark(head));
    }

    private String detail(Burst found) {
        return Numbers.decimal(found.ratio()) + " times the median of the previous " + Burst.BEFORE + " "
                + grid.step().noun() + "s";
    }

    private double x(int period) {
        return frame.x(TimeAxis.share(grid, period));
    }

    private double y(double value) {
        return frame.y(scale.fraction(value));
    }
}
