package org.cablestats.report.delivered;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.correction.StateChange;
import org.cablestats.report.mail.ToldAlert;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made by, for the next one to be held against, and what became of the cables since the one before it.
 *
 * @param definitions digest of what each section's answer is defined by, by the answer's name
 * @param topics digest of each topic of the dictionary, by its name; none where the topics were found by another one than is at hand
 * @param changes tells of the cables of its selection; null where nobody can
 * @param date of a message that it is written as: that of the run
 * @param told alerts of the run that a message is to name
 */
public record Basis(
        Map<String, String> definitions,
        Map<String, String> topics,
        StateChange.@Nullable Source changes,
        Instant date,
        List<ToldAlert> told) {
    /** Of a report that nothing is known of. */
    public static final Basis NONE = new Basis(Map.of(), Map.of(), null, Instant.EPOCH, List.of());

    /** What a report's file as a message ends in. */
    public static final String MAIL = ".eml";

    /** Of a message, when it is dated. */
    static final String MAILED = "mailed";

    /** Of a message, the alerts that it names. */
    static final String TOLD = "alerts";

    static final String DEFINITIONS = "definitions";
    static final String TOPICS = "topics";

    public Basis {
        definitions = Collections.unmodifiableMap(new TreeMap<>(definitions));
        topics = Collections.unmodifiableMap(new TreeMap<>(topics));
        told = List.copyOf(told);
    }

    /** The same of a run in which these alerts were told. */
    public Basis telling(List<ToldAlert> alerts) {
        return new Basis(definitions, topics, changes, date, alerts);
    }

    /** The same of another run. */
    public Basis of(Instant earlier, List<ToldAlert> alerts) {
        return new Basis(definitions, topics, changes, earlier, alerts);
    }
}
