package org.cablestats.cli;

import org.cablestats.load.Progress;

/** Hears and keeps silent. */
final class NoProgress implements Progress {
    @Override
    public void begin(String step) {}

    @Override
    public void advance(long done, long total, String unit) {}

    @Override
    public void end() {}
}
