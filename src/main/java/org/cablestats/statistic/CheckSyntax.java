package org.cablestats.statistic;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the checks of a header. */
final class CheckSyntax {
    /** For messages. */
    static final String FORMS =
            "unique A, B | filled A | sum A = total | sum A >= total | max A <= total | each A + B = C | same A by B";

    private static final String NAME = "\\s*([\\p{L}\\p{Nd}_]+)\\s*";
    private static final Pattern UNIQUE = Pattern.compile("unique\\s+(" + NAME + "(?:," + NAME + ")*)");
    private static final Pattern FILLED = Pattern.compile("filled\\s+" + NAME);
    private static final Pattern SUM = Pattern.compile("sum\\s+" + NAME + "(>?=) total");
    private static final Pattern MOST = Pattern.compile("max\\s+" + NAME + "<= total");
    private static final Pattern EACH =
            Pattern.compile("each\\s+(" + NAME + "(?:\\+" + NAME + ")*)=" + NAME.replace("(", "(?<whole>"));

    private static final Pattern SAME = Pattern.compile(
            "same\\s+" + NAME.replace("(", "(?<same>") + "(?:\\sby\\s+(" + NAME + "(?:," + NAME + ")*))?");

    private CheckSyntax() {}

    /** The check that these words state, or null where they state none. */
    static @Nullable ResultCheck parse(String written) {
        Matcher form = UNIQUE.matcher(written.strip());
        if (form.matches()) {
            return new ResultCheck.Unique(names(form.group(1), ","));
        }
        if (form.usePattern(FILLED).matches()) {
            return new ResultCheck.Filled(form.group(1));
        }
        if (form.usePattern(SUM).matches()) {
            return new ResultCheck.Sum(form.group(1), form.group(2).equals("="));
        }
        if (form.usePattern(MOST).matches()) {
            return new ResultCheck.AtMostTotal(form.group(1));
        }
        if (form.usePattern(EACH).matches()) {
            return new ResultCheck.EachAddsUp(names(form.group(1), "\\+"), form.group("whole"));
        }
        return form.usePattern(SAME).matches()
                ? new ResultCheck.Same(
                        form.group("same"), form.group(2) == null ? List.of() : names(form.group(2), ","))
                : null;
    }

    private static List<String> names(String written, String separator) {
        return Arrays.stream(written.split(separator, -1)).map(String::strip).toList();
    }
}
