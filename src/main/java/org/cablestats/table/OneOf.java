package org.cablestats.table;

import java.util.List;
import java.util.stream.Collectors;

/** A list of choices in words: {@code 1, 2 or 5}. */
final class OneOf {
    private OneOf() {}

    static String of(List<?> choices) {
        if (choices.size() == 1) {
            return String.valueOf(choices.get(0));
        }
        String all = choices.subList(0, choices.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return all + " or " + choices.get(choices.size() - 1);
    }
}
