package org.cablestats.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A section that has nothing to compare: of one bar, one dot, one month. Its CSV file stays.
 *
 * @param only the one thing that its chart would show
 * @param csv all rows
 */
record LeftOut(String only, Page.CsvFile csv) {

    /** All of them in a line; null where there are none. */
    static @Nullable String line(List<LeftOut> sections) {
        return sections.isEmpty()
                ? null
                : "Left out, for there is only one to show: "
                        + sections.stream()
                                .map(section -> section.csv.heading() + " (" + section.only + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
