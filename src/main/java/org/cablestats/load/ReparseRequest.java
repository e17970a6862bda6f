package org.cablestats.load;

import org.cablestats.topic.TopicDictionary;

/**
 * How to derive the stored cables' columns anew.
 *
 * @param dryRun count, write nothing
 * @param dictionary topics to match
 */
public record ReparseRequest(boolean dryRun, TopicDictionary dictionary) {}
