package org.cablestats.cable;

import java.util.List;
import java.util.TreeSet;

/** The cables that a cable refers to. */
final class References {
    private References() {}

    /** Canonical ids, sorted, each once, without its own. Malformed ones of the source ({@code 04A:TEGUCIGALPA2435}) are dropped. */
    static List<String> read(List<String> column, String own) {
        TreeSet<String> cited = new TreeSet<>();
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
