package org.cablestats.connector;

/** {@code cablestats-json}: JSON lines as this program writes them. */
public final class JsonSource implements LayoutSource {}
