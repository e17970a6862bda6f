package org.cablestats.chart.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Places.Place;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.cablestats.language.Words;

/**
 * A part of the world that is drawn once more and larger, since circles crowd it.
 *
 * @param name what part it is
 * @param view its window, below the world
 */
record MapInset(String name, MapView view) {
    /** Px that the name above a window takes. */
    private static final double HEAD = 24;

    private static final double BETWEEN = 14;
    private static final double SLENDER = 0.86;

    /** So many circles that touch others make a crowd. */
    private static final int CROWD = 6;

    /** The parts of the world where many posts are near each other, with the place in the middle and the breadth in radii of the earth. */
    private enum Part {
        EUROPE("Europe", 10.5, 49, 0.6),
        MIDDLE_EAST("Middle East", 44, 28.2, 0.66);

        private final String title;
        private final double longitude;
        private final double latitude;
        private final double breadth;

        Part(String title, double longitude, double latitude, double breadth) {
            this.title = title;
            this.longitude = longitude;
            this.latitude = latitude;
            this.breadth = breadth;
        }
    }

    /** The parts that are crowded, in a row below the world, or below each other in a narrow picture. */
    static List<MapInset> of(Places places, MapView world, CircleSizes sizes, Size size, double below) {
        int columns = size.pick(Part.values().length, 1);
        double width = (size.width() - (columns - 1) * BETWEEN) / columns - 1;
        List<MapInset> insets = new ArrayList<>();
        for (Part part : Part.values()) {
            int row = insets.size() / columns;
            double x = insets.size() % columns * (width + BETWEEN) + 0.5;
            double y = below + row * (width * SLENDER + HEAD + BETWEEN) + HEAD;
            Rectangle2D window = new Rectangle2D.Double(x, y, width, width * SLENDER);
            MapInset inset = new MapInset(
                    part.title, MapView.about(new Point2D.Double(part.longitude, part.latitude), part.breadth, window));
            if (inset.isCrowded(places, world, sizes)) {
                insets.add(inset);
            }
        }
        return insets;
    }

    private boolean isCrowded(Places places, MapView world, CircleSizes sizes) {
        List<MapCircle> near = places.places().stream()
                .filter(place -> shows(sizes.circle(place, view)))
                .map(place -> sizes.circle(place, world))
                .toList();
        return near.stream()
                        .filter(circle -> near.stream().anyMatch(circle::touches))
                        .count()
                >= CROWD;
    }

    /** Whether a circle is within the window as a whole. */
    private boolean shows(MapCircle circle) {
        return view.window().contains(circle.shape().getBounds2D());
    }

    /** The circles of its places. */
    List<MapCircle> circles(Places places, CircleSizes sizes) {
        return places.places().stream()
                .map(place -> sizes.circle(place, view))
                .filter(this::shows)
                .toList();
    }

    boolean has(Place place, CircleSizes sizes) {
        return shows(sizes.circle(place, view));
    }

    /** Its lower edge in px. */
    double bottom() {
        return view.window().getMaxY() + 1;
    }

    /** What is behind the circles: its name and land, and where it lies in the world. */
    List<Layer> layers(MapView world, Words words) {
        Rectangle2D window = view.window();
        return Arrays.asList(
                view.land(),
                Layer.drawn(window, HouseStyle.HAIRLINE, Palette.AXIS),
                Layer.drawn(view.outlineIn(world), HouseStyle.HAIRLINE, Palette.AXIS),
                Text.centred(
                        words.name(name),
                        window.getX(),
                        window.getY() - HEAD / 2 + 2,
                        Text.Align.START,
                        HouseStyle.HEAD));
    }
}
