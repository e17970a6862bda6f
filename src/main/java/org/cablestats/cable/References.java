package org.cablestats.cable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cables that a cable refers to. */
final class References {
    private References() {}

    /**
     * Canonical ids in the order of the text, then those that only the source's own list has; each once, and without the cable's
     * own, which page markers would add.
     *
     * @param column the source's own list; malformed ones ({@code 04A:TEGUCIGALPA2435}) are dropped
     * @param year of the cable: references without a year are of the same
     */
    static List<String> read(List<String> column, Top top, String own, @Nullable Integer year) {
        Set<String> cited = new LinkedHashSet<>();
        for (String item : ReferenceList.items(top)) {
            ReferenceItem.read(item, year, cited);
        }
        for (String written : column) {
            ReferenceId id = ReferenceId.of(written);
            if (id.station() != null) {
                cited.add(id.canonical());
            }
        }
        cited.remove(own);
        return List.copyOf(cited);
    }
}
