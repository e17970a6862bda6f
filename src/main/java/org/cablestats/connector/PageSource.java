package org.cablestats.connector;

/** {@code cablestats-page}: saved pages of the cable viewer. */
public final class PageSource implements LayoutSource {}
