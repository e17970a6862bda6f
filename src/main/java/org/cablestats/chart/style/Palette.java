package org.cablestats.chart.style;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The colours of charts and pages. Categories are Okabe and Ito's without yellow: their smallest distance (CIEDE2000) is 22, and 10.9
 * for any kind of colour blindness. Ramps fall in lightness, so that they survive a grey print.
 */
public final class Palette {
    static {
        // The first use of Color reads the property java.awt.headless.
        Typeface.prepare();
    }

    /** Headings, names: 16.5 to 1 on white. */
    public static final Color INK = new Color(0x16202A);
    /** Running text: 10.3 to 1. */
    public static final Color TEXT = new Color(0x36424D);
    /** Axis labels, notes: 5.7 to 1. */
    public static final Color MUTED = new Color(0x5B6873);
    /** Ticks and hairlines. */
    public static final Color AXIS = new Color(0x7C8892);
    /** Gridlines. */
    public static final Color GRID = new Color(0xE3E7EA);
    /** Land on maps. */
    public static final Color LAND = new Color(0xE9ECEE);
    /** Series that stand behind: the unknown, the rest. */
    public static final Color QUIET = new Color(0xB4BEC6);
    /** The colour of one series alone, of links and of what is strong. */
    public static final Color BLUE = new Color(0x0072B2);
    /** Links in running text: 6.5 to 1. */
    public static final Color LINK = new Color(0x00629A);

    /** What a call-out points at. */
    public static final Color VERMILLION = new Color(0xD55E00);

    private static final Map<String, Color> NAMED =
            Map.of("ink", INK, "text", TEXT, "muted", MUTED, "axis", AXIS, "grid", GRID, "blue", BLUE, "link", LINK);

    /** Series and parts in this order; the last two are too light for lines. */
    public static final List<Color> CATEGORIES = List.of(
            BLUE, VERMILLION, new Color(0x009E73), new Color(0xCC79A7), new Color(0x56B4E9), new Color(0xE69F00));

    /** UNCLASSIFIED to SECRET//NOFORN: an order, cool at first, warm at its end. */
    public static final List<Color> CLASSIFICATIONS = List.of(
            new Color(0xCFD8DE),
            new Color(0x94BBD6),
            new Color(0x7AAACD),
            new Color(0x5C9AC6),
            new Color(0x3F8CC0),
            new Color(0x2E6F9E),
            new Color(0xA63A0C),
            new Color(0x6E2206));

    /** Nought, then six steps. */
    public static final List<Color> STEPS = List.of(
            new Color(0xF4F5F6),
            new Color(0xD3E2EF),
            new Color(0xB0CEE6),
            new Color(0x80B6DA),
            new Color(0x4A97C8),
            new Color(0x1F6FAE),
            new Color(0x0A3F78));

    private static final double TEXT_CONTRAST = 4.5;
    private static final double LINE_CONTRAST = 3;
    private static final double PARTIAL = 0.54;

    private Palette() {}

    /** A colour as style sheets write it, for example {@code #16202a}. */
    public static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** A style sheet with {@code var(--ink)} and the like replaced, since the PDF renderer knows no variables. */
    public static String inked(String css) {
        String inked = css;
        for (Map.Entry<String, Color> color : NAMED.entrySet()) {
            inked = inked.replace("var(--" + color.getKey() + ")", hex(color.getValue()));
        }
        return inked;
    }

    /** The same colours as declarations of variables, for a style sheet that keeps {@code var(--ink)} and the like. */
    public static String variables() {
        return NAMED.entrySet().stream()
                .map(color -> "--" + color.getKey() + ": " + hex(color.getValue()) + ";")
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** A colour lightened towards white, in place of transparency. */
    public static Color tint(Color color, double strength) {
        return new Color(
                mix(color.getRed(), strength), mix(color.getGreen(), strength), mix(color.getBlue(), strength));
    }

    /** The colour of a period that is not over, beside that of whole ones. */
    public static Color partial(Color color) {
        return tint(color, PARTIAL);
    }

    /** A colour darkened until words in it can be read on white. */
    public static Color word(Color color) {
        return darkened(color, TEXT_CONTRAST);
    }

    /** A colour darkened until a line in it can be seen on white. */
    public static Color line(Color color) {
        return darkened(color, LINE_CONTRAST);
    }

    /** White or ink, whichever can be read better on a colour. */
    public static Color wordOn(Color background) {
        return contrast(Color.WHITE, background) >= contrast(INK, background) ? Color.WHITE : INK;
    }

    /** WCAG's ratio of luminances, 1 to 21. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Color darkened(Color color, double wanted) {
        Color darker = color;
        for (double keep = 1; contrast(darker, Color.WHITE) < wanted; keep -= 0.02) {
            darker = new Color(
                    (int) (color.getRed() * keep), (int) (color.getGreen() * keep), (int) (color.getBlue() * keep));
        }
        return darker;
    }

    private static int mix(int channel, double strength) {
        return (int) Math.round(255 - (255 - channel) * strength);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
