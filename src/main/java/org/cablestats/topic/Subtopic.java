package org.cablestats.topic;

/**
 * A part of a topic: some of its phrases, by what they are about.
 *
 * @param id unique within the topic, for example {@code crossings}
 * @param label what a reader sees, for example {@code Crossings and ports of entry}
 */
public record Subtopic(String id, String label) implements java.io.Serializable {}
