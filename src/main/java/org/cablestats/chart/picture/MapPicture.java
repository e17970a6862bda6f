package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.cablestats.language.Words;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBubbleRenderer;

/** The picture of a dot map: the world, and below it the crowded parts once more, larger. Circles that an inset names are pale in the world. */
public final class MapPicture {
    private static final int WIDE_LABELS = 18;
    private static final int NARROW_LABELS = 6;
    private static final int INSET_LABELS = 20;
    private static final double MARGIN = 8;
    private static final double KEY_ROOM = 44;
    private static final Text.Ink LABEL = new Text.Ink(HouseStyle.STRONG, Palette.INK);

    /** Where circles lie on each other all of them must show: the one place where colours let through. */
    private static final Color FILL = new Color(0, 114, 178, 158);

    private static final Color PALE = new Color(0, 114, 178, 64);

    private final Size size;
    private final MapView world;
    private final List<MapInset> insets;
    private final Words words;
    private final List<MapCircle> named;
    private final List<MapCircle> pale;
    private final List<List<MapCircle>> enlarged;
    private final CircleKey key;
    private final Frame frame;

    public MapPicture(Request request, Places places, Size size) {
        this.size = size;
        this.words = request.words();
        this.world = MapView.world(size.width(), MARGIN);
        CircleSizes sizes = CircleSizes.of(places, size);
        double bottom = Math.ceil(world.window().getMaxY() + MARGIN) + size.pick(0.0, KEY_ROOM);
        this.key = new CircleKey(request.amount(), sizes.largest(), sizes.radius(), bottom - 4);
        this.insets = MapInset.of(places, world, sizes, size, bottom);
        this.named = circles(places, sizes, false);
        this.pale = circles(places, sizes, true);
        this.enlarged =
                insets.stream().map(inset -> inset.circles(places, sizes)).toList();
        double height = insets.stream().mapToDouble(MapInset::bottom).max().orElse(bottom);
        this.frame = Frame.of(size, (int) Math.ceil(height), 0, 0, 0, 0);
    }

    /** The circles of the world that an inset has, or those that none has. */
    private List<MapCircle> circles(Places places, CircleSizes sizes, boolean areInInset) {
        return places.places().stream()
                .filter(place -> insets.stream().anyMatch(inset -> inset.has(place, sizes)) == areInInset)
                .map(place -> sizes.circle(place, world))
                .toList();
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        layers.add(world.land());
        insets.forEach(inset -> layers.addAll(inset.layers(world, words)));
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(labels(world.window(), named, pale, size.pick(WIDE_LABELS, NARROW_LABELS)));
        for (int i = 0; i < insets.size(); i++) {
            layers.addAll(labels(insets.get(i).view().window(), enlarged.get(i), List.of(), INSET_LABELS));
        }
        layers.addAll(key.layers());
        return frame.drawing(layers);
    }

    private List<Layer> labels(Rectangle2D window, List<MapCircle> own, List<MapCircle> others, int most) {
        List<MapCircle> all = Stream.concat(own.stream(), others.stream()).toList();
        List<Layer> layers = new ArrayList<>();
        for (MapLabels.Label label : new MapLabels(window, all, List.of(key.box())).place(own, most)) {
            Rectangle2D box = label.box();
            label.leader().ifPresent(line -> layers.add(Layer.drawn(line, HouseStyle.HAIRLINE, Palette.TEXT)));
            layers.addAll(Text.haloed(label.name(), box.getX(), box.getCenterY(), LABEL));
        }
        return layers;
    }

    private XYPlot plot() {
        double height = frame.area().getHeight();
        List<MapCircle> all = Stream.of(
                        pale, named, enlarged.stream().flatMap(List::stream).toList())
                .flatMap(List::stream)
                .toList();
        List<double[]> points = all.stream()
                .map(circle -> new double[] {
                    circle.centre().getX(), height - circle.centre().getY(), 2 * circle.radius()
                })
                .toList();
        // Axes in px: then a bubble's size, which is in units of an axis, is in px too.
        NumberAxis domain = HouseStyle.hiddenAxis(0, size.width());
        return HouseStyle.plot(
                HouseStyle.points(points), domain, HouseStyle.hiddenAxis(0, height), new Circles(pale.size()), frame);
    }

    /** Circles with a white rim, the first of them pale. */
    private static final class Circles extends XYBubbleRenderer {
        private static final long serialVersionUID = 1L;

        private final int pale;

        Circles(int pale) {
            super(SCALE_ON_DOMAIN_AXIS);
            this.pale = pale;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return column < pale ? PALE : FILL;
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return Color.WHITE;
        }
    }
}
