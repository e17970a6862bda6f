package org.cablestats.report.delivered;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.correction.StateChange;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made by, for the next one to be held against, and what became of the cables since the one before it.
 *
 * @param definitions digest of what each section's answer is defined by, by the answer's name
 * @param topics digest of each topic of the dictionary, by its name; none where the topics were found by another one than is at hand
 * @param changes tells of the cables of its selection; null where nobody can
 */
public record Basis(Map<String, String> definitions, Map<String, String> topics, StateChange.@Nullable Source changes) {
    /** Of a report that nothing is known of. */
    public static final Basis NONE = new Basis(Map.of(), Map.of(), null);

    static final String DEFINITIONS = "definitions";
    static final String TOPICS = "topics";

    public Basis {
        definitions = Collections.unmodifiableMap(new TreeMap<>(definitions));
        topics = Collections.unmodifiableMap(new TreeMap<>(topics));
    }
}
