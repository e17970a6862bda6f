package org.cablestats.result;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as text. */
public final class PlainNumber {
    /** Every double of so many digits is told apart; most need no more. */
    private static final int USUAL_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private PlainNumber() {}

    /**
     * The shortest text that reads back as the same number: {@code 0.05}, {@code 12.0}, {@code 1.0E+30}; {@code NaN} and {@code
     * Infinity} by name. Not {@link Double#toString}: JDK 19 changed its digits, and equal input must give equal files on every
     * JDK.
     */
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0.0";
        }
        BigDecimal exact = new BigDecimal(value);
        int digits = USUAL_DIGITS;
        while (digits < MOST_DIGITS && exact.round(new MathContext(digits)).doubleValue() != value) {
            digits++;
        }
        BigDecimal shortest = exact.round(new MathContext(digits)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e15 || size < 1e-6) {
            return shortest.toString();
        }
        // A column of numbers keeps one type for who guesses it from the text.
        return shortest.scale() <= 0 ? shortest.setScale(1).toPlainString() : shortest.toPlainString();
    }
}
