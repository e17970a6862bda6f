package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cablestats.chart.axis.EndLabels;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Slopes;
import org.cablestats.chart.data.Slopes.End;
import org.cablestats.chart.data.Slopes.Slope;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Verdict;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The picture of slopes: two uprights, a line from each name's earlier value to its later one, and numbers and names at both ends. */
public final class SlopePicture {
    private static final double LABEL = 15;
    private static final double LEAST_HEIGHT = 220;
    private static final double HEAD = 26;
    private static final double LEADER = 20;
    private static final double DOT = 4;
    private static final double WIDEST_NAME = 150;
    private static final double BAND = 0.18;

    /** Between the uprights and the plot's edges, as a share of its width: the plot cuts dots off. */
    private static final double ASIDE = 0.03;

    private final Slopes slopes;
    private final Amount amount;
    private final Size size;
    private final Interval range;
    private final Frame frame;

    public SlopePicture(Slopes slopes, Amount amount, Size size) {
        this.slopes = slopes;
        this.amount = amount;
        this.size = size;
        this.range = slopes.range();
        double height = Math.max(LEAST_HEIGHT, 1.6 * LABEL * slopes.slopes().size()) + HEAD + LABEL;
        this.frame = Frame.of(size, (int) Math.ceil(height), room(this::before), HEAD, room(this::after), LABEL);
    }

    private double room(Function<Slope, String> label) {
        return LEADER
                + Math.ceil(Text.widest(slopes.slopes().stream().map(label).toList(), HouseStyle.STRONG));
    }

    /** {@code Energy 8%}; in a narrow picture the number alone. */
    private String before(Slope slope) {
        String number = amount.number(slope.from().value());
        return size == Size.WIDE ? name(slope) + "  " + number : number;
    }

    private String after(Slope slope) {
        return amount.number(slope.to().value()) + "  " + name(slope);
    }

    private static String name(Slope slope) {
        return Text.fit(slope.name(), HouseStyle.STRONG, WIDEST_NAME);
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.addAll(upright(x(0), slopes.earlier()));
        layers.addAll(upright(x(1), slopes.later()));
        ordered().filter(slopes::hasBand).forEach(slope -> layers.add(band(slope)));
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(labels(Slope::from, this::before, x(0), -1));
        layers.addAll(labels(Slope::to, this::after, x(1), 1));
        return frame.drawing(layers);
    }

    /** What is known to have changed last, so that it lies on top. */
    private Stream<Slope> ordered() {
        return Stream.concat(
                slopes.slopes().stream().filter(slope -> !slope.isTold()),
                slopes.slopes().stream().filter(Slope::isTold));
    }

    private List<Layer> upright(double x, String period) {
        double top = frame.plot().getY();
        return List.of(
                Layer.drawn(new Line2D.Double(x, top, x, frame.plot().getMaxY()), HouseStyle.HAIRLINE, Palette.GRID),
                Text.centred(period, x, top - HEAD / 2, Text.Align.MIDDLE, HouseStyle.HEAD));
    }

    private Layer band(Slope slope) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(0), y(slope.from().high()));
        path.lineTo(x(1), y(slope.to().high()));
        path.lineTo(x(1), y(slope.to().low()));
        path.lineTo(x(0), y(slope.from().low()));
        path.closePath();
        return Layer.filled(path, Palette.tint(color(slope), BAND));
    }

    private XYPlot plot() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        ordered().forEach(slope -> {
            int index = dataset.getSeriesCount();
            XYSeries series = new XYSeries(index);
            series.add(0, slope.from().value());
            series.add(1, slope.to().value());
            dataset.addSeries(series);
            renderer.setSeriesPaint(index, color(slope));
            renderer.setSeriesStroke(index, slope.isTold() ? HouseStyle.LINE : HouseStyle.THIN_LINE);
            renderer.setSeriesShape(index, HouseStyle.circle(0, 0, DOT));
        });
        return HouseStyle.plot(
                dataset,
                HouseStyle.hiddenAxis(-ASIDE, 1 + ASIDE),
                HouseStyle.hiddenAxis(lower(), upper()),
                renderer,
                frame);
    }

    /** Labels to one side of an upright, moved as little as they can be so that none overlap, each with a line to its dot. */
    private List<Layer> labels(Function<Slope, End> end, Function<Slope, String> words, double x, int side) {
        List<Double> wanted = slopes.slopes().stream()
                .map(slope -> y(end.apply(slope).value()))
                .toList();
        List<Double> placed =
                EndLabels.place(wanted, LABEL, frame.plot().getY(), frame.plot().getMaxY());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Slope slope = slopes.slopes().get(i);
            double start = x + side * (DOT + 3);
            double outer = edge(side) + side * LEADER / 2;
            layers.add(Layer.drawn(
                    new Line2D.Double(start, wanted.get(i), outer, placed.get(i)), HouseStyle.HAIRLINE, Palette.QUIET));
            Text.Align align = side < 0 ? Text.Align.END : Text.Align.START;
            layers.add(Text.centred(words.apply(slope), outer + side * 4, placed.get(i), align, ink(slope)));
        }
        return layers;
    }

    private double edge(int side) {
        return side < 0 ? frame.plot().getX() : frame.plot().getMaxX();
    }

    private static Text.Ink ink(Slope slope) {
        return slope.isTold() ? new Text.Ink(HouseStyle.STRONG, Palette.word(color(slope))) : HouseStyle.MUTED;
    }

    private static Color color(Slope slope) {
        Verdict verdict = slope.verdict();
        if (verdict == Verdict.ROSE) {
            return Palette.BLUE;
        }
        return verdict == Verdict.FELL ? Palette.VERMILLION : Palette.AXIS;
    }

    private double x(double time) {
        return frame.x((time + ASIDE) / (1 + 2 * ASIDE));
    }

    private double y(double value) {
        return frame.y((value - lower()) / (upper() - lower()));
    }

    /** Numbers stand at both ends, so that the scale may begin where they do. */
    private double lower() {
        return range.low() - margin();
    }

    private double upper() {
        return range.high() + margin();
    }

    private double margin() {
        return range.width() > 0 ? range.width() * ASIDE : Math.max(1, Math.abs(range.low()));
    }
}
