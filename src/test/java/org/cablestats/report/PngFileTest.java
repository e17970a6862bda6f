package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class PngFileTest {
    @Test
    void keepsEveryPixel() throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF0000);
        image.setRGB(2, 1, 0x123456);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image, Map.of())));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(List.of(read.getRGB(0, 0), read.getRGB(1, 0), read.getRGB(2, 1)))
                .containsExactly(0xFFFF0000, 0xFF000000, 0xFF123456);
    }

    @Test
    void tellsItsSizeOnPaperAndWhatItShows() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "Alpha sent the most");
        texts.put("Description", "Brasília: 12");
        byte[] file = PngFile.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), texts);
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
        Map<String, byte[]> files = ReportWriter.files(
                Samples.definition(), Samples.page(), Samples.PROVENANCE, Set.of(Reports.Format.PNG));
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
