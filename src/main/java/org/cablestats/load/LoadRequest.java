package org.cablestats.load;

import java.util.List;
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
 */
public record LoadRequest(
        List<String> sources, @Nullable String layout, double rejectLimit, boolean dryRun, TopicDictionary dictionary) {

    /** Copies the list. */
    public LoadRequest {
        sources = List.copyOf(sources);
    }
}
