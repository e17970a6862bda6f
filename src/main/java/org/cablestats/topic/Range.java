package org.cablestats.topic;

import java.math.BigDecimal;
import org.cablestats.definition.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a key may have.
 *
 * @param least smallest one
 * @param greatest greatest one
 */
record Range(double least, double greatest) {

    /** The number of a key, null where it is missing or, which is reported, none in this range. */
    @Nullable Double read(YamlMap map, String key) {
        Double value = map.optionalNumber(key);
        if (value != null && (value < least || value > greatest)) {
            map.problem(key, "Invalid " + key + ": " + plain(value) + " (expected a number " + this + ")");
            return null;
        }
        return value;
    }

    /** For example {@code from 0 to 1}. */
    @Override
    public String toString() {
        return "from " + plain(least) + " to " + plain(greatest);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
