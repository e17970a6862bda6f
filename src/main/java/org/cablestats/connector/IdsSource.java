package org.cablestats.connector;

/** {@code cablestats-ids}: lists of reference ids with their months. */
public final class IdsSource implements LayoutSource {}
