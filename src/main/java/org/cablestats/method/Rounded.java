package org.cablestats.method;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the SQL of statistics rounds them. */
final class Rounded {
    private Rounded() {}

    /** A share, or a difference of two: to a hundredth of a per cent. */
    static double share(double value) {
        return to(4, value);
    }

    /** To so many decimals, a half away from nought. */
    static double to(int decimals, double value) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
