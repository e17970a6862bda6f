package org.cablestats.job;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** A share as people write it. */
public final class Share {
    /** What a share looks like, for messages. */
    public static final String EXPECTED = "a share such as 0.1% or 0.001";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** {@code 0.1%} or {@code 0.001} as a number from 0 to 1; nothing where the text is no share. */
    public static OptionalDouble of(String text) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text.strip();
        // Twenty characters say more than a double can hold; 1e999999999 would take for ever to compare.
        if (digits.length() > 20 || !digits.matches("[0-9]*[.]?[0-9]+")) {
            return OptionalDouble.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        BigDecimal share = percent ? number.divide(HUNDRED) : number;
        return share.compareTo(BigDecimal.ONE) > 0 ? OptionalDouble.empty() : OptionalDouble.of(share.doubleValue());
    }
}
