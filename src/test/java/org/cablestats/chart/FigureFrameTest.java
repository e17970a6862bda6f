package org.cablestats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFrameTest {
    private static final Color WIDE = Color.RED;
    private static final Color NARROW = Color.GREEN;

    /** A flat wide drawing fills a slide; a tall one would have small letters there, and the narrow one stands beside the words. */
    @ParameterizedTest
    @CsvSource({"960, 540, 300, 300, true", "600, 315, 300, 260, false", "960, 540, 1400, 700, false"})
    void showsTheWideDrawingWhereItsLettersCanBeRead(
            int width, int height, int wideHeight, int narrowHeight, boolean isWide) {
        BufferedImage image = painted(figure("Title", wideHeight, narrowHeight), width, height);
        assertThat(holds(image, WIDE)).isEqualTo(isWide);
        assertThat(holds(image, NARROW)).isEqualTo(!isWide);
    }

    @Test
    void keepsItsMarginsFree() {
        BufferedImage image = painted(figure("A title of many words ".repeat(9), 300, 260), 600, 315);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 315; y++) {
                if (x < 24 || x >= 576 || y < 24 || y >= 292) {
                    assertThat(new Color(image.getRGB(x, y)))
                            .as("at %d, %d", x, y)
                            .isEqualTo(Color.WHITE);
                }
            }
        }
    }

    @Test
    void hasTheSizeThatIsAskedFor() {
        Drawing framed = FigureFrame.of(figure("Title", 300, 260), "Source", 600, 315);
        assertThat(framed.width()).isEqualTo(600);
        assertThat(framed.height()).isEqualTo(315);
    }

    private static Figure figure(String title, int wideHeight, int narrowHeight) {
        return new Figure(
                title,
                "Cables by year, and a subtitle that is long enough for two lines of a card",
                "",
                filled(680, wideHeight, WIDE),
                filled(360, narrowHeight, NARROW),
                List.of(),
                "A note.",
                null,
                null);
    }

    private static Drawing filled(int width, int height, Color color) {
        return new Drawing(width, height, List.of(Layer.filled(new Rectangle2D.Double(0, 0, width, height), color)));
    }

    private static BufferedImage painted(Figure figure, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        String source = "Source: 4,321 cables, and what else there is to say of them at the foot";
        FigureFrame.of(figure, source, width, height).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    private static boolean holds(BufferedImage image, Color color) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).anyMatch(pixel -> pixel == color.getRGB());
    }
}
