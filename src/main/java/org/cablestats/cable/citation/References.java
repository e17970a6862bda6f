package org.cablestats.cable.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.top.Preamble;

/** The cables that a cable refers to. */
public final class References {
    private References() {}

    /**
     * Canonical ids in the order of the text, then those that only the source's own list has; each once, and without the cable's
     * own, which page markers would add, and those of a later year.
     *
     * @param column the source's own list; malformed ones ({@code 04A:TEGUCIGALPA2435}) are dropped
     */
    public static List<String> read(List<String> column, Preamble preamble, Citing citing) {
        Set<String> cited = new LinkedHashSet<>();
        for (String item : ReferenceList.items(preamble)) {
            ReferenceItem.read(item, citing, cited);
        }
        for (String written : column) {
            ReferenceId id = ReferenceId.of(written);
            if (id.station() != null && id.year() != null && citing.mayKnow(id.year())) {
                cited.add(id.canonical());
            }
        }
        cited.remove(citing.id().canonical());
        return List.copyOf(cited);
    }
}
