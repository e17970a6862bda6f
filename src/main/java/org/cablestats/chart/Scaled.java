package org.cablestats.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Numbers written in millions and more: a plain nought, else the number of units and their name. */
final class Scaled extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final NumberFormat format;
    private final double unit;

    Scaled(NumberFormat format, double unit) {
        this.format = format;
        this.unit = unit;
    }

    @Override
    public StringBuffer format(double number, StringBuffer buffer, FieldPosition position) {
        return number == 0 ? buffer.append('0') : format.format(number / unit, buffer, position);
    }

    @Override
    public StringBuffer format(long number, StringBuffer buffer, FieldPosition position) {
        return format((double) number, buffer, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException(source);
    }
}
