package org.cablestats.report.mail;

/**
 * An alert that somebody was told of in the run of a report.
 *
 * @param sentence why it fires, in the report's language
 */
public record ToldAlert(String name, String sentence) {}
