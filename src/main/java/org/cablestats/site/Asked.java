package org.cablestats.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.job.SiteLink;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for.
 *
 * @param path of the page, without the ending that names the form
 * @param parameters values by name, none of them blank
 */
record Asked(String path, DataForm form, Map<String, List<String>> parameters) {
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of("snapshot", "q", "page"), SelectionFields.NAMES.stream())
            .toList();

    /**
     * Of a path and a query string that are decoded.
     *
     * @throws UsageException where it has a parameter that no page knows
     */
    static Asked of(String path, Map<String, List<String>> query) {
        Map<String, List<String>> filled = new TreeMap<>();
        List<String> problems = query.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .map(name -> "Invalid parameter: '" + name + "' (expected one of " + String.join(", ", KNOWN) + ")"
                        + Suggestion.of(name, KNOWN))
                .toList();
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        query.forEach((name, values) -> {
            List<String> said =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                filled.put(name, said);
            }
        });
        DataForm form = DataForm.of(path);
        return new Asked(path.substring(0, path.length() - form.ending().length()), form, filled);
    }

    /** The values of a parameter; none where it is not there. */
    List<String> texts(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /**
     * The value of a parameter; null where it is not there.
     *
     * @throws UsageException where it has several
     */
    @Nullable String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            throw new UsageException("Invalid " + name + ": '" + String.join("', '", values) + "' (expected one)");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * A whole number; null where the parameter is not there.
     *
     * @throws UsageException where it is none between 1 and the greatest
     */
    @Nullable Integer number(String name, int greatest) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        boolean isNumber = text.matches("[0-9]{1,9}");
        int number = isNumber ? Integer.parseInt(text) : 0;
        if (number < 1 || number > greatest) {
            throw new UsageException(
                    "Invalid " + name + ": '" + text + "' (expected a whole number from 1 to " + greatest + ")");
        }
        return number;
    }

    /** Where the same page stands in another form. */
    SiteLink in(DataForm other) {
        return new SiteLink(path + other.ending(), parameters);
    }
}
