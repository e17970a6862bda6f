package org.cablestats.statistic;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence about a row, with its values in braces: <code>{origin} rose to {later/later_all}</code>.
 *
 * @param template as the header writes it
 */
public record Sentence(String template) {
    private static final Pattern VALUE = Pattern.compile("\\{([a-z][a-z0-9_]*(?:/[a-z][a-z0-9_]*)?)}");

    /** The values that it names, in order. */
    List<Quotient> values() {
        return VALUE.matcher(template)
                .results()
                .map(found -> Quotient.of(found.group(1)))
                .toList();
    }

    /** Whether what is left beside the values is plain text. */
    boolean isPlain() {
        return VALUE.matcher(template).replaceAll("").chars().noneMatch(c -> c == '{' || c == '}');
    }

    /** The sentence of a row. */
    public String of(Function<Quotient, String> values) {
        return VALUE.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(Quotient.of(found.group(1)))));
    }
}
