package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.chart.axis.BandLayers;
import org.cablestats.chart.axis.CallOut;
import org.cablestats.chart.axis.EndLabels;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.LineRenderer;
import org.cablestats.chart.axis.Points;
import org.cablestats.chart.axis.TimeAxis;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Intervals;
import org.cablestats.chart.data.Intervals.Band;
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
import org.cablestats.result.Noun;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** The picture of a time series. */
public final class TimePicture {
    /** Months that a running median needs to say something. */
    private static final int FEWEST_FOR_MEDIAN = 36;

    /** Months that a median is of. */
    private static final int BEFORE = 12;

    private static final double DOT = 3.5;

    /** Width in px of a window of one period. */
    private static final double NARROWEST = 4;

    private static final Color SHADE = Palette.tint(Palette.VERMILLION, 0.14);

    private final Request request;
    private final TimeGrid grid;
    private final int whole;
    private final @Nullable Band band;
    private final List<Curve> curves;
    private final NiceScale scale;
    private final EndLabels names;
    private final Frame frame;

    /** A line as it is drawn. */
    private record Curve(Line line, Color color, Stroke stroke, boolean isStrong) {}

    public TimePicture(Request request, TimeGrid grid, Size size) {
        this.request = request;
        this.grid = grid;
        this.whole = FullPeriods.lastWhole(grid, request.latest());
        this.curves = curves();
        this.band = band();
        double largest = band == null
                ? grid.largest()
                : Math.max(grid.largest(), band.high().largest());
        this.scale = NiceScale.of(grid.smallest(), largest, request.amount().leastStep());
        double left = HouseStyle.gutter(scale, request.amount());
        this.names = new EndLabels(curves.size() > 1 ? keyEntries() : List.of(), left, size);
        this.frame = names.frame();
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>(names.key());
        shaded().forEach(layers::add);
        if (band != null) {
            layers.addAll(new BandLayers(this::x, this::y).of(band, whole, curves.get(0).color));
        }
        layers.add(HouseStyle.chart(plot(), frame));
        grid.lines().forEach(line -> layers.addAll(points(line)));
        layers.addAll(names.layers(endLabels()));
        // The largest share of many samples is as a rule one of chance: its band says more.
        if (grid.lines().size() == 1 && grid.size() > 2 && band == null) {
            peak().ifPresent(layers::addAll);
        }
        return frame.drawing(layers);
    }

    /** Windows behind the only line; several lines share none. A month is where it begins, so that a window reaches to the month that it ends in. */
    private Stream<Layer> shaded() {
        return grid.lines().size() > 1
                ? Stream.empty()
                : request.definition().windows().stream()
                        .map(window -> shade(
                                edge(grid.step().start(window.first())),
                                edge(grid.step().start(window.last()))))
                        .flatMap(Optional::stream);
    }

    private Optional<Layer> shade(double from, double to) {
        // A window of one period is as wide as can be seen; one that is not in the picture has no width.
        double half = Math.max(0, NARROWEST - (to - from)) / 2;
        double left = Math.max(frame.x(0), from - half);
        double right = Math.min(frame.x(1), to + half);
        return right <= left
                ? Optional.empty()
                : Optional.of(Layer.filled(
                        new Rectangle2D.Double(
                                left,
                                frame.plot().getY(),
                                right - left,
                                frame.plot().getHeight()),
                        SHADE));
    }

    private double edge(LocalDate day) {
        return frame.x(TimeAxis.share(grid, day));
    }

    /** Several bands would hide each other. */
    private @Nullable Band band() {
        return grid.lines().size() > 1
                ? null
                : Intervals.read(request)
                        .flatMap(all -> all.band(grid, grid.lines().get(0)))
                        .orElse(null);
    }

    private List<Curve> curves() {
        List<Color> colors = LineColors.ofLines(grid);
        List<Curve> found = new ArrayList<>();
        if (hasMedian()) {
            found.add(new Curve(median(grid.lines().get(0)), Palette.AXIS, HouseStyle.DASHED, false));
        }
        // The first lines last, so that they lie on top.
        for (int i = grid.lines().size() - 1; i >= 0; i--) {
            boolean isStrong = !colors.get(i).equals(Palette.AXIS);
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

    private Line median(Line line) {
        double[] medians = IntStream.range(0, line.size())
                .mapToDouble(i -> median(line, i))
                .toArray();
        return new Line(request.words().say("{0}-month median", BEFORE), medians);
    }

    /** The median of the periods before one; NaN where there are too few. */
    private static double median(Line line, int period) {
        if (period < BEFORE) {
            return Double.NaN;
        }
        double[] before = line.values(period - BEFORE, period);
        Arrays.sort(before);
        return (before[BEFORE / 2 - 1] + before[BEFORE / 2]) / 2;
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
        LineRenderer renderer = new LineRenderer();
        // The fall to a year of two months is none: it is a point that stands apart.
        curves.forEach(curve -> add(dataset, renderer, curve));
        NumberAxis values = HouseStyle.valueAxis(scale, request.amount());
        return HouseStyle.plot(dataset, TimeAxis.of(grid, frame.plot().getWidth()), values, renderer, frame);
    }

    private void add(XYSeriesCollection dataset, LineRenderer renderer, Curve curve) {
        int index = dataset.getSeriesCount();
        dataset.addSeries(TimeAxis.series(index, grid, curve.line, 0, whole));
        renderer.setSeriesPaint(index, curve.color);
        renderer.setSeriesStroke(index, curve.stroke);
    }

    private List<EndLabels.Label> endLabels() {
        return curves.stream()
                .map(curve -> new EndLabels.Label(
                        curve.line.name(),
                        y(lastKnown(curve.line)),
                        curve.isStrong ? new Text.Ink(HouseStyle.STRONG, Palette.word(curve.color)) : HouseStyle.MUTED))
                .toList();
    }

    private double lastKnown(Line line) {
        for (int i = whole; i >= 0; i--) {
            if (!Double.isNaN(line.value(i))) {
                return line.value(i);
            }
        }
        return 0;
    }

    private List<Layer> points(Line line) {
        Color color = curves.stream()
                .filter(curve -> curve.line.equals(line))
                .findFirst()
                .orElseThrow()
                .color;
        return Points.of(line, grid.step(), whole, i -> new Point2D.Double(x(i), y(line.value(i))), color, DOT);
    }

    /** The largest value of whole periods that enough cables are behind. */
    private Optional<List<Layer>> peak() {
        Line line = grid.lines().get(0).until(whole);
        Line firm = line.firm();
        if (!firm.isAnyKnown()) {
            return Optional.empty();
        }
        int peak = firm.peak();
        List<Point2D> course = IntStream.range(0, line.size())
                .filter(i -> !Double.isNaN(line.value(i)))
                .<Point2D>mapToObj(i -> new Point2D.Double(x(i), y(line.value(i))))
                .toList();
        String head = Noun.capital(grid.label(peak)) + ": " + request.amount().number(line.value(peak));
        Point2D point = new Point2D.Double(x(peak), y(line.value(peak)));
        return Optional.of(new CallOut(point, course, frame.plot()).mark(head));
    }

    private double x(int period) {
        return frame.x(TimeAxis.share(grid, period));
    }

    private double y(double value) {
        return frame.y(scale.fraction(value));
    }
}
