package org.cablestats.load;

import java.util.List;
import java.util.Map;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What to load.
 *
 * @param sources files, folders, globs or URIs
 * @param layout name of the only layout to expect; null to tell each file's layout from its content
 * @param rejectLimit share of records, 0 to 1, that may be rejected; more stops the load before its commit
 * @param dryRun read and count, write nothing
 * @param dictionary topics to match
 * @param hadoop settings of Hadoop by key, for sources on other machines
 */
public record LoadRequest(
        List<String> sources,
        @Nullable String layout,
        double rejectLimit,
        boolean dryRun,
        TopicDictionary dictionary,
        Map<String, String> hadoop) {

    /** Copies the list and the map. */
    public LoadRequest {
        sources = List.copyOf(sources);
        hadoop = Map.copyOf(hadoop);
    }
}
