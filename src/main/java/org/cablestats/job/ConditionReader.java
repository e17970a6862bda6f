package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.alert.Condition;
import org.cablestats.alert.Growth;
import org.cablestats.alert.Moved;
import org.cablestats.alert.SamePeriod;
import org.cablestats.alert.Threshold;
import org.cablestats.alert.UnusualLoad;
import org.cablestats.definition.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code when} of an alert. */
final class ConditionReader {
    private ConditionReader() {}

    /**
     * The condition; null where there is not one, after saying so.
     *
     * @param isShare whether the number is looked at as a part of a whole
     */
    static @Nullable Condition read(YamlMap alert, boolean isShare) {
        YamlMap when = alert.optionalMap("when");
        alert.require("when");
        if (when == null) {
            return null;
        }
        List<Condition> conditions = new ArrayList<>();
        Double above = AlertForms.BOUND.of("above", when);
        Double below = AlertForms.BOUND.of("below", when);
        verifyBounds(when, above, below, isShare);
        if (above != null || below != null) {
            conditions.add(new Threshold(above, below, isShare));
        }
        AlertForms.Since since = AlertForms.CHANGE.of("change", when);
        if (since != null) {
            conditions.add(
                    switch (since) {
                        case LAST_RUN -> new Growth();
                        case SAME_PERIOD -> new SamePeriod();
                    });
        }
        if (AlertForms.MOVED.of("moved", when) != null) {
            conditions.add(new Moved());
        }
        for (UnusualLoad.Kind kind : UnusualLoad.Kind.values()) {
            if (AlertForms.USUAL.of(kind.word(), when) != null) {
                conditions.add(new UnusualLoad(kind));
            }
        }
        when.done();
        verifyOne(when);
        return conditions.isEmpty() ? null : conditions.get(0);
    }

    /** That a bound can be passed, and kept. */
    private static void verifyBounds(YamlMap when, @Nullable Double above, @Nullable Double below, boolean isShare) {
        for (String key : List.of("above", "below")) {
            Double bound = key.equals("above") ? above : below;
            boolean isPercent =
                    bound != null && String.valueOf(when.optionalText(key)).endsWith("%");
            if (bound != null && isShare && (bound < 0 || bound > 1)) {
                when.problem(
                        key,
                        Form.mistake(
                                key, String.valueOf(when.optionalText(key)), "a share such as 5%, as there is 'of'"));
            } else if (isPercent && !isShare) {
                when.problem(
                        key,
                        Form.mistake(
                                key,
                                String.valueOf(when.optionalText(key)),
                                "a number, or 'of' with the column of the whole"));
            }
        }
        if (above != null && below != null && below > above) {
            when.problem(
                    "below",
                    "Invalid below: every number is above " + when.optionalText("above") + " or below "
                            + when.optionalText("below") + " (expected no more than above)");
        }
    }

    /** Above and below are one. */
    private static void verifyOne(YamlMap when) {
        List<String> kinds = when.keys().stream()
                .map(key -> key.equals("below") ? "above" : key)
                .distinct()
                .toList();
        if (kinds.size() != 1) {
            when.problem(
                    when.line(),
                    "Invalid when: " + (kinds.isEmpty() ? "nothing" : String.join(" and ", kinds))
                            + " (expected one of above or below, change, moved, rejects, issues)");
        }
    }
}
