package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.cablestats.chart.style.Drawing;
import org.cablestats.report.Samples;
import org.cablestats.report.page.Paper;
import org.junit.jupiter.api.Test;

class PngFileTest {
    @Test
    void keepsEveryPixel() throws IOException {
        Drawing drawing = new Drawing(3, 2, List.of(graphics -> {
            graphics.setColor(Color.RED);
            graphics.fillRect(0, 0, 1, 1);
            graphics.setColor(new Color(0x123456));
            graphics.fillRect(2, 1, 1, 1);
        }));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(drawing, Map.of())));
        assertThat(read.getWidth()).as("two pixels a px").isEqualTo(6);
        assertThat(read.getHeight()).isEqualTo(4);
        assertThat(List.of(read.getRGB(1, 1), read.getRGB(2, 1), read.getRGB(4, 2)))
                .containsExactly(0xFFFF0000, 0xFFFFFFFF, 0xFF123456);
    }

    @Test
    void tellsItsSizeOnPaperAndWhatItShows() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "Alpha sent the most");
        texts.put("Description", "Brasília: 12");
        byte[] file = PngFile.of(new Drawing(1, 1, List.of()), texts);
        Map<String, byte[]> chunks = chunks(file);
        assertThat(chunks.keySet()).containsExactly("IHDR", "pHYs", "tEXt", "iTXt", "IDAT", "IEND");
        assertThat(ByteBuffer.wrap(chunks.getOrDefault("pHYs", new byte[4])).getInt())
                .as("dots per metre, 192 per inch")
                .isEqualTo(7559);
        assertThat(chunks.get("tEXt")).asString(StandardCharsets.UTF_8).isEqualTo("Title\0Alpha sent the most");
        assertThat(chunks.get("iTXt")).asString(StandardCharsets.UTF_8).isEqualTo("Description\0\0\0\0\0Brasília: 12");
    }

    @Test
    void drawsAFigureWithItsWordsAtTwicePaperSize() throws IOException {
        Map<String, byte[]> files = Samples.files(Set.of(Format.PNG), Paper.A4);
        byte[] file = files.getOrDefault("overview/01-cables-by-origin.png", new byte[0]);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(chunks(file)).containsKeys("tEXt", "iTXt");
    }

    private static Map<String, byte[]> chunks(byte[] file) {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(file, 8, file.length - 8);
        while (in.hasRemaining()) {
            byte[] data = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type).get(data).getInt();
            chunks.put(new String(type, StandardCharsets.US_ASCII), data);
        }
        return chunks;
    }
}
