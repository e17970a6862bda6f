package org.cablestats.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void writesColoursAsStyleSheetsDo() {
        assertThat(Palette.hex(Palette.BLUE)).isEqualTo("#0072b2");
        assertThat(Palette.hex(new Color(0, 0, 10))).isEqualTo("#00000a");
    }

    @Test
    void makesWordsOfAnyColourReadable() {
        List<Color> colors = new ArrayList<>(Palette.CATEGORIES);
        colors.addAll(Palette.CLASSIFICATIONS);
        assertThat(colors).allSatisfy(color -> {
            assertThat(Palette.contrast(Palette.word(color), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
            assertThat(Palette.contrast(Palette.line(color), Color.WHITE)).isGreaterThanOrEqualTo(3);
            assertThat(Palette.contrast(Palette.wordOn(color), color)).isGreaterThanOrEqualTo(3.5);
        });
    }

    @Test
    void darkensStepByStepSoThatAGreyPrintKeepsTheOrder() {
        assertThat(Palette.CLASSIFICATIONS).isSortedAccordingTo(byLightness().reversed());
        assertThat(Palette.STEPS).isSortedAccordingTo(byLightness().reversed());
    }

    private static Comparator<Color> byLightness() {
        return Comparator.comparingDouble(color -> Palette.contrast(color, Color.BLACK));
    }
}
