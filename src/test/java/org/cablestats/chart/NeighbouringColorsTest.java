package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Sight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Areas that lie side by side in a picture of any kind are told apart, whatever the sight; those of an order also in grey print. */
@Tag("slow")
final class NeighbouringColorsTest {
    /** Of a picture's px: less is a line, a letter or an edge. */
    private static final double AREA = 0.004;

    /** White px between two areas. */
    private static final int BETWEEN = 3;

    private static final double LEAST = 4;

    /** Kinds of which a colour is a step of an order. */
    private static final List<String> ORDERED =
            List.of("heat-map", "choropleth", "calendar", "stacked-share-years", "stacked-area-months");

    @Test
    void areToldApart() {
        Map<String, Figure> gallery = GalleryTest.gallery();
        // Its circles let the land through, and stand for their areas alone.
        gallery.remove("dot-map");
        gallery.forEach((name, figure) -> {
            for (Set<Integer> pair : neighbours(figure.wide())) {
                List<Color> colors = pair.stream().map(Color::new).toList();
                for (Sight sight : Sight.values()) {
                    boolean isAsked = sight != Sight.GREY || ORDERED.stream().anyMatch(name::startsWith);
                    if (isAsked) {
                        assertThat(sight.distance(colors.get(0), colors.get(1)))
                                .as("%s to %s: %s", name, sight, colors)
                                .isGreaterThan(LEAST);
                    }
                }
            }
        });
    }

    /** Pairs of colours with at most a gap between them. */
    private static Set<Set<Integer>> neighbours(Drawing drawing) {
        BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        graphics.dispose();
        Set<Integer> large = large(image);
        Set<Set<Integer>> pairs = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                for (int step = 1; step <= BETWEEN + 1; step++) {
                    add(pairs, large, image, List.of(x, y, x + step, y));
                    add(pairs, large, image, List.of(x, y, x, y + step));
                }
            }
        }
        return pairs;
    }

    private static void add(Set<Set<Integer>> pairs, Set<Integer> large, BufferedImage image, List<Integer> places) {
        if (places.get(2) >= image.getWidth() || places.get(3) >= image.getHeight()) {
            return;
        }
        int one = image.getRGB(places.get(0), places.get(1));
        int other = image.getRGB(places.get(2), places.get(3));
        if (one != other && large.contains(one) && large.contains(other)) {
            pairs.add(new TreeSet<>(Set.of(one, other)));
        }
    }

    /** Colours of areas, without the paper. */
    private static Set<Integer> large(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 1; y < image.getHeight() - 1; y++) {
            for (int x = 1; x < image.getWidth() - 1; x++) {
                if (isWithin(image, x, y)) {
                    counts.merge(image.getRGB(x, y), 1, Integer::sum);
                }
            }
        }
        double least = AREA * image.getWidth() * image.getHeight();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .filter(rgb -> !new Color(rgb).equals(Color.WHITE))
                .collect(Collectors.toSet());
    }

    /** Whether a px is no edge, where two colours are mixed. */
    private static boolean isWithin(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return image.getRGB(x - 1, y) == rgb
                && image.getRGB(x + 1, y) == rgb
                && image.getRGB(x, y - 1) == rgb
                && image.getRGB(x, y + 1) == rgb;
    }
}
