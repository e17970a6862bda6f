package org.cablestats.chart.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.RowNames;
import org.cablestats.chart.data.NiceScale;
import org.cablestats.chart.data.Order;
import org.cablestats.chart.data.Ranking;
import org.cablestats.chart.data.Ranking.Bar;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/** The picture of ranked bars. */
public final class BarPicture {
    private static final double ROW = 22;
    private static final double BAR_GAP = 0.26;
    private static final double REST = 0.62;
    private static final double VALUE_GAP = 6;
    private static final double WIDEST_NAME = 0.38;
    private static final Text.Ink VALUE = new Text.Ink(HouseStyle.LABEL, Palette.TEXT);

    private final Request request;
    private final Ranking ranking;
    private final RowNames names;
    private final List<String> values;
    private final NiceScale scale;
    private final Frame frame;

    public BarPicture(Request request, Ranking ranking, boolean hasShares, Size size) {
        this.request = request;
        this.ranking = ranking;
        double widest = size.width() * WIDEST_NAME;
        this.names = new RowNames(ranking.bars().stream().map(Bar::name).toList(), widest, ROW);
        this.values = ranking.bars().stream().map(bar -> value(bar, hasShares)).toList();
        double lower = Math.min(0, ranking.smallest());
        double upper = ranking.largest() > lower ? Math.max(0, ranking.largest()) : lower + 1;
        this.scale = new NiceScale(lower, upper, upper - lower);
        double left = names.width();
        double right = Math.ceil(Text.widest(values, HouseStyle.LABEL)) + VALUE_GAP + 1;
        int height = (int) Math.ceil(names.height()) + 4;
        this.frame = Frame.of(size, height, left, 2, right, 2);
    }

    private String value(Bar bar, boolean hasShares) {
        String number = request.amount().number(bar.value());
        return hasShares ? number + " · " + request.words().percent(bar.value() / request.total()) : number;
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.add(HouseStyle.chart(plot(), frame));
        for (int i = 0; i < values.size(); i++) {
            double middle = names.middle(i, frame);
            layers.addAll(names.layers(i, frame, name(i)));
            double end =
                    frame.x(scale.fraction(Math.max(0, ranking.bars().get(i).value()))) + VALUE_GAP;
            layers.add(Text.centred(values.get(i), end, middle, Text.Align.START, VALUE));
        }
        return frame.drawing(layers);
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < values.size(); i++) {
            dataset.addValue(ranking.bars().get(i).value(), "", Integer.valueOf(i));
        }
        NumberAxis axis = HouseStyle.hiddenAxis(scale.lower(), scale.upper());
        CategoryPlot plot = HouseStyle.plot(dataset, BAR_GAP, axis, HouseStyle.bars(this::color), frame);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return plot;
    }

    /** The largest bar strong, the unknown grey, levels in their own colours. */
    private Color color(int index) {
        Bar bar = ranking.bars().get(index);
        if (bar.isUnknown()) {
            return Palette.QUIET;
        }
        if (ranking.order() == Order.CLASSIFICATION) {
            return Palette.CLASSIFICATIONS.get(Order.level(bar.name()));
        }
        boolean isLargest = ranking.named().stream().allMatch(other -> other.value() <= bar.value());
        return isLargest ? Palette.BLUE : Palette.tint(Palette.BLUE, REST);
    }

    private Text.Ink name(int index) {
        return ranking.bars().get(index).isUnknown() ? HouseStyle.MUTED_NAME : HouseStyle.NAME;
    }
}
