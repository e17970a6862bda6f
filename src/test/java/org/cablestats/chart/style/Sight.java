package org.cablestats.chart.style;

import java.awt.Color;

/**
 * How colours look: to all, to those who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), and in grey print.
 */
public enum Sight {
    NORMAL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA,
    GREY;

    /** Of D65. */
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    /** Rows of red, green and blue, of linear light. */
    private double[] matrix() {
        return switch (this) {
            case NORMAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case PROTANOPIA ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case DEUTERANOPIA ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
            case TRITANOPIA ->
                new double[] {
                    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                };
            case GREY -> new double[] {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722};
        };
    }

    /** How far two colours are apart by CIEDE2000; 1 is hardly seen side by side. */
    public double distance(Color one, Color other) {
        return distance(lab(one), lab(other));
    }

    /** L*, a* and b* of a colour as it is seen. */
    private double[] lab(Color color) {
        double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double red = seen(0, linear);
        double green = seen(3, linear);
        double blue = seen(6, linear);
        double x = cube((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
        double y = cube((0.2126729 * red + 0.7151522 * green + 0.0721750 * blue) / WHITE[1]);
        double z = cube((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private double seen(int row, double[] linear) {
        double[] matrix = matrix();
        double sum = matrix[row] * linear[0] + matrix[row + 1] * linear[1] + matrix[row + 2] * linear[2];
        return Math.max(0, Math.min(1, sum));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double cube(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }

    /** CIEDE2000 of two colours of L*, a* and b* (Sharma, Wu and Dalal 2005). */
    static double distance(double[] one, double[] other) {
        double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1.5 - 0.5 * Math.sqrt(seventh(chroma));
        double c1 = Math.hypot(one[1] * stretch, one[2]);
        double c2 = Math.hypot(other[1] * stretch, other[2]);
        double h1 = hue(one[1] * stretch, one[2]);
        double h2 = hue(other[1] * stretch, other[2]);
        boolean isGrey = c1 * c2 == 0;
        double turn = isGrey ? 0 : turn(h2 - h1);
        double meanHue = isGrey ? h1 + h2 : meanHue(h1, h2);
        double lightness = (one[0] + other[0]) / 2 - 50;
        double meanChroma = (c1 + c2) / 2;
        double weight = 1
                - 0.17 * cos(meanHue - 30)
                + 0.24 * cos(2 * meanHue)
                + 0.32 * cos(3 * meanHue + 6)
                - 0.20 * cos(4 * meanHue - 63);
        double l = (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / Math.sqrt(20 + lightness * lightness));
        double c = (c2 - c1) / (1 + 0.045 * meanChroma);
        double h = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * meanChroma * weight);
        double bell = (meanHue - 275) / 25;
        double rotation = -2 * Math.sqrt(seventh(meanChroma)) * Math.sin(Math.toRadians(60 * Math.exp(-bell * bell)));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double seventh(double chroma) {
        double power = Math.pow(chroma, 7);
        return power / (power + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double turn(double difference) {
        if (Math.abs(difference) <= 180) {
            return difference;
        }
        return difference > 180 ? difference - 360 : difference + 360;
    }

    private static double meanHue(double one, double other) {
        double mean = (one + other) / 2;
        if (Math.abs(one - other) <= 180) {
            return mean;
        }
        return mean < 180 ? mean + 180 : mean - 180;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
