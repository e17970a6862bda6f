package org.cablestats.load;

import org.cablestats.topic.TopicDictionary;

/**
 * How to find the topics of the stored cables anew.
 *
 * @param dryRun count, write nothing
 * @param dictionary topics to match
 * @param model which to ask about cables without tags
 */
public record RetagRequest(boolean dryRun, TopicDictionary dictionary, ModelChoice model) {}
