package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Histogram;
import org.cablestats.chart.data.Histogram.Bin;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** The picture of a histogram: bars that touch each other but for a hair, bounds below them, and a tail that stands apart. */
public final class HistogramPicture {
    private static final int WIDE_HEIGHT = 280;
    private static final int NARROW_HEIGHT = 230;
    private static final double GAP = 0.06;
    private static final double BODY = 0.75;
    private static final double TAIL = 0.4;
    private static final double LABEL_GAP = 8;
    private static final double BELOW = 14;
    private static final double LINE = 14;
    private static final double TICK = 4;
    private static final int MOST_LINES = 3;

    private final Histogram histogram;
    private final Amount amount;
    private final NiceScale scale;
    private final List<Bin> columns = new ArrayList<>();
    private final Frame frame;

    public HistogramPicture(Histogram histogram, Amount amount, Size size) {
        this.histogram = histogram;
        this.amount = amount;
        this.scale = NiceScale.of(0, histogram.largest(), amount.leastStep());
        for (Bin bin : histogram.classes()) {
            if (bin.isTail()) {
                columns.add(new Bin("", bin.from(), 0, false));
            }
            columns.add(bin);
        }
        double below = HouseStyle.TIME_LABELS + (histogram.width() > 0 ? 0 : (MOST_LINES - 1) * LINE);
        double left = HouseStyle.gutter(scale, amount);
        int height = size.pick(WIDE_HEIGHT, NARROW_HEIGHT);
        this.frame = Frame.of(size, height, left, HouseStyle.TOP, LABEL_GAP, below);
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(histogram.width() > 0 ? bounds() : names());
        return frame.drawing(layers);
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < columns.size(); i++) {
            dataset.addValue(columns.get(i).value(), "", Integer.valueOf(i));
        }
        return HouseStyle.plot(dataset, GAP, HouseStyle.valueAxis(scale, amount), HouseStyle.bars(this::color), frame);
    }

    private Color color(int index) {
        return Palette.tint(Palette.BLUE, columns.get(index).isTail() ? TAIL : BODY);
    }

    /** Bounds where bars meet, or below the middle of bars of single values, as many as fit; the tail is named. */
    private List<Layer> bounds() {
        boolean areSingle =
                histogram.classes().stream().noneMatch(bin -> bin.label().contains("–")) && histogram.width() == 1;
        double aside = areSingle ? 0.5 : 0;
        List<String> labels = columns.stream()
                .map(bin -> Histogram.number(bin.from(), amount.words()))
                .toList();
        double least = (Text.widest(labels, HouseStyle.LABEL) + LABEL_GAP) / column();
        int step = NiceScale.steps(histogram.width(), least);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Bin bin = columns.get(i);
            if (bin.isTail()) {
                String name = Text.fit(bin.label(), HouseStyle.LABEL, column() * (i + 1));
                layers.add(below(name, frame.plot().getMaxX(), Text.Align.END));
            } else if (!(areSingle && bin.label().isEmpty())
                    && Math.round(bin.from() / histogram.width()) % step == 0
                    && isClear(i + aside, labels.get(i))) {
                double x = frame.plot().getX() + column() * (i + aside);
                layers.add(tick(x));
                layers.add(below(labels.get(i), x, Text.Align.MIDDLE));
            }
        }
        return layers;
    }

    /** Whether a bound's label is clear of the name of the tail. */
    private boolean isClear(double place, String label) {
        double end = frame.plot().getX() + column() * place + Text.width(label, HouseStyle.LABEL) / 2;
        return histogram.classes().stream()
                .filter(Bin::isTail)
                .allMatch(bin -> end < frame.plot().getMaxX() - Text.width(bin.label(), HouseStyle.LABEL) - LABEL_GAP);
    }

    /** The names of the table's own classes, on up to three lines. */
    private List<Layer> names() {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).label().replace('-', '–');
            boolean isShort = Text.width(name, HouseStyle.LABEL) <= column() - 2;
            String breakable = isShort ? name : name.replace("–", "– ");
            List<String> lines = Text.wrap(breakable, HouseStyle.LABEL, column() - 2, MOST_LINES);
            for (int line = 0; line < lines.size(); line++) {
                double x = frame.plot().getX() + column() * (i + 0.5);
                double middle = frame.plot().getMaxY() + BELOW + line * LINE;
                layers.add(Text.centred(lines.get(line), x, middle, Text.Align.MIDDLE, HouseStyle.MUTED));
            }
        }
        return layers;
    }

    private Layer below(String text, double x, Text.Align align) {
        return Text.centred(text, x, frame.plot().getMaxY() + BELOW, align, HouseStyle.MUTED);
    }

    private Layer tick(double x) {
        double top = frame.plot().getMaxY();
        return Layer.drawn(new Line2D.Double(x, top, x, top + TICK), HouseStyle.HAIRLINE, Palette.AXIS);
    }

    private double column() {
        return frame.plot().getWidth() / columns.size();
    }
}
