package org.cablestats.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A share as people write it. */
public final class Share {
    private static final String EXPECTED = "a share such as 0.1% or 0.001";
    public static final Form<Double> FORM = new Form<>(Share::of, EXPECTED);

    /** The same, also of more than the whole. */
    static final Form<Double> OF_ANY_SIZE = new Form<>(Share::ofAny, EXPECTED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** {@code 0.1%} or {@code 0.001} as a number from 0 to 1; nothing where the text is no share. */
    static Optional<Double> of(String text) {
        return ofAny(text).filter(share -> share <= 1);
    }

    /** The same, also of more than the whole: {@code 150%}. */
    static Optional<Double> ofAny(String text) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text.strip();
        // Twenty characters say more than a double can hold; 1e999999999 would take for ever to compare.
        if (digits.length() > 20 || !digits.matches("[0-9]*[.]?[0-9]+")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of((percent ? number.divide(HUNDRED) : number).doubleValue());
    }

    /** Rounded down, so that a share just below a limit does not look as if it reached it: {@code 0.98989}. */
    static String roundedDown(double share) {
        return plain(BigDecimal.valueOf(share).setScale(5, RoundingMode.DOWN));
    }

    /** In hundredths, rounded away from zero: {@code 0.1%}. */
    static String percent(double share) {
        return plain(BigDecimal.valueOf(share).multiply(HUNDRED).setScale(3, RoundingMode.UP)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
