package org.cablestats.table;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What SQL hands to a function of this program: values of any type, as the engine looks at none.
 *
 * @param function its name in SQL, for messages
 */
record Arguments(String function) implements Serializable {
    /**
     * A text; null of null.
     *
     * @throws IllegalArgumentException where it is none
     */
    @Nullable String text(@Nullable Object value) {
        return value == null ? null : of(String.class, value, "a text");
    }

    /**
     * A list of texts; null of null.
     *
     * @throws IllegalArgumentException where it is none
     */
    @Nullable List<String> texts(@Nullable Object value) {
        return list(String.class, value, "a list of texts");
    }

    /**
     * A list of whole numbers; null of null.
     *
     * @throws IllegalArgumentException where it is none
     */
    @Nullable List<Integer> numbers(@Nullable Object value) {
        return list(Integer.class, value, "a list of whole numbers");
    }

    private <T> @Nullable List<T> list(Class<T> type, @Nullable Object value, String expected) {
        if (value == null) {
            return null;
        }
        Seq<?> items = of(Seq.class, value, expected);
        return CollectionConverters.asJava(items).stream()
                .map(item -> of(type, item, expected))
                .toList();
    }

    private <T> T of(Class<T> type, @Nullable Object value, String expected) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "Invalid argument of " + function + ": " + value + " (expected " + expected + ")");
        }
        return type.cast(value);
    }
}
