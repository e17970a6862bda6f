package org.cablestats.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was held against the earlier report, apart from its numbers.
 *
 * @param produced day of the earlier report; null where it was given none
 * @param earlier ordinal of the state that it read
 * @param now ordinal of the state that this one reads
 * @param definedOtherwise titles of the statistics that are defined otherwise now
 * @param areDefinitionsKnown whether the earlier report kept what its statistics were defined by
 * @param isOtherDictionary whether its topics were found by another dictionary
 * @param topics names of those that this dictionary says otherwise; null where the earlier report did not keep them
 * @param version the program's that made it, where that is another one; else null
 * @param dropped names of its statistics that this one does not ask
 * @param notCompared headings of its sections whose rows are no longer there as it listed them
 */
public record Held(
        @Nullable LocalDate produced,
        int earlier,
        int now,
        List<String> definedOtherwise,
        boolean areDefinitionsKnown,
        boolean isOtherDictionary,
        @Nullable List<String> topics,
        @Nullable String version,
        List<String> dropped,
        List<String> notCompared) {
    public Held {
        definedOtherwise = List.copyOf(definedOtherwise);
        dropped = List.copyOf(dropped);
        notCompared = List.copyOf(notCompared);
    }
}
