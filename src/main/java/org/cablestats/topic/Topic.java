package org.cablestats.topic;

/**
 * One topic.
 *
 * @param id the word in tables, SQL and on the command line, for example {@code border_security}
 * @param label what a reader sees, for example {@code Border security}
 * @param about what belongs to it and what does not, for readers; empty where the dictionary does not say
 * @param generic whether tags alone assign it, and it never competes for a place with the others
 */
public record Topic(String id, String label, String about, boolean generic) implements java.io.Serializable {}
