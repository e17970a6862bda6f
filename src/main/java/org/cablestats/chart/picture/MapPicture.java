package org.cablestats.chart.picture;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBubbleRenderer;

/** The picture of a dot map. */
public final class MapPicture {
    private static final double WIDE_RADIUS = 20;
    private static final double NARROW_RADIUS = 12;
    private static final double LEAST_RADIUS = 1.5;
    private static final int WIDE_LABELS = 18;
    private static final int NARROW_LABELS = 5;
    private static final double WIDEST_LABEL = 110;
    private static final double MARGIN = 8;
    private static final Text.Ink LABEL = new Text.Ink(HouseStyle.STRONG, Palette.INK);

    /** Where circles lie on each other all of them must show: the one place where colours let through. */
    private static final Color FILL = new Color(0, 114, 178, 158);

    private final Size size;
    private final WorldMap map;
    private final List<MapLabels.Circle> circles;
    private final CircleKey key;
    private final Frame frame;

    public MapPicture(Request request, Places places, Size size) {
        this.size = size;
        this.map = new WorldMap(size.width());
        double most = size.pick(WIDE_RADIUS, NARROW_RADIUS);
        double largest = places.largest();
        this.circles = places.places().stream()
                .map(place -> new MapLabels.Circle(
                        Text.fit(place.name(), HouseStyle.STRONG, WIDEST_LABEL),
                        moved(map.point(place.longitude(), place.latitude())),
                        Math.max(LEAST_RADIUS, most * Math.sqrt(place.value() / largest))))
                .toList();
        int below = size.pick(0, 44);
        int height = (int) Math.ceil(map.height() + MARGIN * 2) + below;
        this.key = new CircleKey(request.amount(), largest, most, height - 4);
        this.frame = Frame.of(size, height, 0, 0, 0, 0);
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>();
        Layer land = map.land();
        layers.add(graphics -> {
            graphics.translate(0, MARGIN);
            land.paint(graphics);
            graphics.translate(0, -MARGIN);
        });
        List<MapLabels.Label> labels =
                new MapLabels(frame.area(), circles, List.of(key.box())).place(size.pick(WIDE_LABELS, NARROW_LABELS));
        layers.add(HouseStyle.chart(plot(), frame));
        labels.forEach(label -> label.leader().ifPresent(line -> layers.addAll(leader(line))));
        for (MapLabels.Label label : labels) {
            Rectangle2D box = label.box();
            layers.addAll(Text.haloed(label.name(), box.getX(), box.getCenterY(), LABEL));
        }
        layers.addAll(key.layers());
        return frame.drawing(layers);
    }

    private static Point2D moved(Point2D point) {
        return new Point2D.Double(point.getX(), point.getY() + MARGIN);
    }

    private static List<Layer> leader(Line2D line) {
        return List.of(
                Layer.drawn(line, HouseStyle.HAIRLINE, Palette.TEXT),
                Layer.filled(HouseStyle.circle(line.getX1(), line.getY1(), 1.25), Palette.TEXT));
    }

    private XYPlot plot() {
        double height = frame.area().getHeight();
        List<double[]> points = circles.stream()
                .map(circle -> new double[] {
                    circle.centre().getX(), height - circle.centre().getY(), 2 * circle.radius()
                })
                .toList();
        // Axes in px: then a bubble's size, which is in units of an axis, is in px too.
        NumberAxis domain = HouseStyle.hiddenAxis(0, size.width());
        return HouseStyle.plot(
                HouseStyle.points(points), domain, HouseStyle.hiddenAxis(0, height), new Circles(), frame);
    }

    /** Circles with a white rim. */
    private static final class Circles extends XYBubbleRenderer {
        private static final long serialVersionUID = 1L;

        Circles() {
            super(SCALE_ON_DOMAIN_AXIS);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return FILL;
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return Color.WHITE;
        }
    }
}
