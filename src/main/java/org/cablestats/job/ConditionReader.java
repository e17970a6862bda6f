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
