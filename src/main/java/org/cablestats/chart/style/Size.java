package org.cablestats.chart.style;

/** The two widths that every chart is drawn in. */
public enum Size {
    /** For pages and screens. */
    WIDE(680),
    /** For phones: fewer ticks and a key above the plot, in letters of the same size. */
    NARROW(360);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** Width in px. */
    public int width() {
        return width;
    }

    /** One of two values. */
    public <T> T pick(T wide, T narrow) {
        return this == WIDE ? wide : narrow;
    }
}
