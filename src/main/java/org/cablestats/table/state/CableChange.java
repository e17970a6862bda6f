package org.cablestats.table.state;

import java.util.List;

/**
 * What became of a cable between two states.
 *
 * @param fields columns of a changed cable that have other values, in their order; none of another
 * @param content whether what its source says of its date, level, origin or references, or its header or body is other
 * @param topicsGained topics that a changed cable is about and was not, in the order of the later state
 * @param topicsLost those that it was about and is not
 */
public record CableChange(
        Kind kind,
        String id,
        List<String> fields,
        boolean content,
        List<String> topicsGained,
        List<String> topicsLost) {

    /** Copies the lists. */
    public CableChange {
        fields = List.copyOf(fields);
        topicsGained = List.copyOf(topicsGained);
        topicsLost = List.copyOf(topicsLost);
    }

    /** Whether it is only in the later state, in both, or only in the earlier one. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** One that is in one state only. */
    static CableChange of(Kind kind, String id) {
        return new CableChange(kind, id, List.of(), false, List.of(), List.of());
    }
}
