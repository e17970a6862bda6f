package org.cablestats.cable;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cables that a cable refers to. */
final class References {
    private References() {}

    /**
     * Canonical ids, sorted, each once, without the cable's own, which page markers would add.
     *
     * @param column the source's own list; malformed ones ({@code 04A:TEGUCIGALPA2435}) are dropped
     * @param year of the cable: references without a year are of the same
     */
    static List<String> read(List<String> column, Top top, String own, @Nullable Integer year) {
        TreeSet<String> cited = new TreeSet<>();
        for (String written : column) {
            ReferenceId id = ReferenceId.of(written);
            if (id.station() != null) {
                cited.add(id.canonical());
            }
        }
        for (String item : ReferenceList.items(top)) {
            ReferenceItem.read(item, year, cited);
        }
        cited.remove(own);
        return List.copyOf(cited);
    }
}
