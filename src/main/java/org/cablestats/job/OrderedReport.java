package org.cablestats.job;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cablestats.cable.reference.Countries;
import org.cablestats.language.Words;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.definition.ReportDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A report that a step is to write.
 *
 * @param report its definition, by the names of what it is on, in the step's language
 * @param selection of the step, narrowed to the value that it is of; without the report's own topic
 * @param delivery into the folder of that value
 */
record OrderedReport(ReportDefinition report, Selection selection, Delivery delivery) {
    /** One of a step. */
    static OrderedReport of(ReportDefinition definition, Selection selection, Delivery delivery, Words words) {
        return new OrderedReport(definition.in(words).on(named(selection, words)), selection, delivery);
    }

    /** What reports on one thing are called by. */
    private static Map<String, String> named(Selection selection, Words words) {
        Map<String, String> names = new TreeMap<>();
        if (!selection.origins().isEmpty()) {
            names.put("origin", String.join(", ", selection.origins()));
        }
        if (!selection.countries().isEmpty()) {
            names.put(
                    "country",
                    selection.countries().stream()
                            .map(code -> words.name(Objects.requireNonNullElse(Countries.name(code), code)))
                            .collect(Collectors.joining(", ")));
        }
        return names;
    }

    /** The cables that it asks. */
    Selection asked() {
        return report.topic() == null ? selection : selection.about(report.topic());
    }

    /** What it is called among those of its step. */
    String name(@Nullable ForEach each) {
        return report.name()
                + (each == null ? "" : " of " + String.join(", ", each.key().of(selection)));
    }
}
