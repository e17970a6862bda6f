package org.cablestats.cli;

/** Hears and keeps silent. */
final class NoProgress implements TickingProgress {
    @Override
    public void begin(String step) {}

    @Override
    public void advance(long done, long total, String unit) {}

    @Override
    public void tick() {}

    @Override
    public void end() {}
}
