package org.cablestats.connector;

/** {@code cablestats-telegram}: telegrams of 1973 to 1979. */
public final class TelegramSource implements LayoutSource {}
