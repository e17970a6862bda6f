package org.cablestats.connector;

/** {@code cablestats-plusd}: pages of the Public Library of US Diplomacy. */
public final class PlusdSource implements LayoutSource {
    @Override
    public String layout() {
        return "plusd";
    }
}
