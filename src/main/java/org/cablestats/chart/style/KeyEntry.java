package org.cablestats.chart.style;

import java.awt.Color;

/** One colour of a key and what it stands for. */
public record KeyEntry(Color color, String label) {
    /** The colour as style sheets write it. */
    public String hex() {
        return Palette.hex(color);
    }
}
