package org.cablestats.connector;

/** {@code cablestats-plusd}: pages of the Public Library of US Diplomacy. */
public final class PlusdSource implements LayoutSource {}
