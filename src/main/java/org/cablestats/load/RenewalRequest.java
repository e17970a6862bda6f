package org.cablestats.load;

import org.cablestats.topic.TopicDictionary;

/**
 * How to bring stored cables up to date.
 *
 * @param dryRun count, write nothing
 * @param dictionary topics to match
 * @param model which to ask about cables without tags
 */
public record RenewalRequest(boolean dryRun, TopicDictionary dictionary, ModelChoice model) {}
