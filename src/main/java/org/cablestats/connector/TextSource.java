package org.cablestats.connector;

/** {@code cablestats-text}: the copied text of pages. */
public final class TextSource implements LayoutSource {}
